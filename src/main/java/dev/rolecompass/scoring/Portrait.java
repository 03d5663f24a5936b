package dev.rolecompass.scoring;

import java.util.Arrays;
import java.util.List;

import dev.rolecompass.quiz.Axis;

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

	public Pull focus() {
		return this.focus;
	}

	public Pull position() {
		return this.position;
	}

	public Pull on(Axis axis) {
		return switch (axis) {
			case FOCUS -> this.focus;
			case POSITION -> this.position;
		};
	}

	/**
	 * Whether both axes pull towards the same role. The portrait is then that of the
	 * role, and never a close call.
	 */
	public boolean isCorner() {
		return this == MANAGER || this == TECH_LEAD;
	}

	/**
	 * The portraits one step away on one axis, in the order of their declaration.
	 */
	public List<Portrait> neighbours() {
		return Arrays.stream(values()).filter((other) -> stepsTo(other) == 1).toList();
	}

	/**
	 * How far scores are from the field of this portrait, if theirs is a neighbour's, so
	 * that the shortest way leads along one axis.
	 */
	Points distanceFrom(Scores scores) {
		return this.focus.distanceFrom(scores.focus()).plus(this.position.distanceFrom(scores.position()));
	}

	private int stepsTo(Portrait other) {
		return this.focus.stepsTo(other.focus) + this.position.stepsTo(other.position);
	}

}
