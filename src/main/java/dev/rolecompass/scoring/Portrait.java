package dev.rolecompass.scoring;

import java.util.Arrays;

/**
 * What the two scores say together, mixed forms included: one of the nine fields of the
 * map.
 */
public enum Portrait {

	/**
	 * People, as a job of its own: the engineering manager.
	 */
	MANAGER(Pull.MANAGER, Pull.MANAGER),

	/**
	 * People, with neither position pulling yet.
	 */
	PEOPLE_FIRST(Pull.MANAGER, Pull.NEITHER),

	/**
	 * People, from an engineer's seat: mentoring, onboarding, interviewing.
	 */
	MENTOR(Pull.MANAGER, Pull.TECH_LEAD),

	/**
	 * The manager's position, with neither focus pulling yet.
	 */
	POSITION_FIRST(Pull.NEITHER, Pull.MANAGER),

	/**
	 * Neither focus nor position pulls yet.
	 */
	MIDDLE(Pull.NEITHER, Pull.NEITHER),

	/**
	 * The engineer's seat, with neither focus pulling yet.
	 */
	ENGINEER_FIRST(Pull.NEITHER, Pull.TECH_LEAD),

	/**
	 * Technology, with the manager's position: the player-coach.
	 */
	PLAYER_COACH(Pull.TECH_LEAD, Pull.MANAGER),

	/**
	 * Technology, with neither position pulling yet.
	 */
	TECHNOLOGY_FIRST(Pull.TECH_LEAD, Pull.NEITHER),

	/**
	 * Technology, on top of an engineering job: the tech lead.
	 */
	TECH_LEAD(Pull.TECH_LEAD, Pull.TECH_LEAD);

	private final Pull focus;

	private final Pull position;

	Portrait(Pull focus, Pull position) {
		this.focus = focus;
		this.position = position;
	}

	/**
	 * Whether the axes disagree, so that neither role fits as a whole.
	 * @return {@code true} if each axis pulls to another end
	 */
	public boolean isMixed() {
		return this == MENTOR || this == PLAYER_COACH;
	}

	/**
	 * The portrait of two scores.
	 * @param scores the scores
	 * @return the field of the map that they lie in
	 */
	public static Portrait of(Scores scores) {
		Pull focus = Pull.of(scores.focus());
		Pull position = Pull.of(scores.position());
		return Arrays.stream(values())
			.filter((portrait) -> portrait.focus == focus && portrait.position == position)
			.findFirst()
			.orElseThrow();
	}

}
