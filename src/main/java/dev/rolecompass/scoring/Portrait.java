package dev.rolecompass.scoring;

import java.util.Arrays;

/**
 * What the two scores say together: one of the nine fields of the map. {@code FIRST}
 * means that only one of the axes pulls.
 */
public enum Portrait {

	MANAGER(Pull.MANAGER, Pull.MANAGER),

	PEOPLE_FIRST(Pull.MANAGER, Pull.NEITHER),

	/**
	 * Helps people grow while staying an engineer.
	 */
	MENTOR(Pull.MANAGER, Pull.TECH_LEAD),

	POSITION_FIRST(Pull.NEITHER, Pull.MANAGER),

	MIDDLE(Pull.NEITHER, Pull.NEITHER),

	ENGINEER_FIRST(Pull.NEITHER, Pull.TECH_LEAD),

	/**
	 * Has the manager's position and a focus on technology.
	 */
	PLAYER_COACH(Pull.TECH_LEAD, Pull.MANAGER),

	TECHNOLOGY_FIRST(Pull.TECH_LEAD, Pull.NEITHER),

	TECH_LEAD(Pull.TECH_LEAD, Pull.TECH_LEAD);

	private final Pull focus;

	private final Pull position;

	Portrait(Pull focus, Pull position) {
		this.focus = focus;
		this.position = position;
	}

	public static Portrait of(Scores scores) {
		Pull focus = Pull.of(scores.focus());
		Pull position = Pull.of(scores.position());
		return Arrays.stream(values())
			.filter((portrait) -> portrait.focus == focus && portrait.position == position)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Whether the two axes pull towards different roles.
	 */
	public boolean isMixed() {
		return this == MENTOR || this == PLAYER_COACH;
	}

}
