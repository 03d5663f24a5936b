package dev.rolecompass.scoring;

import dev.rolecompass.quiz.End;

/**
 * The end of an axis that a score pulls towards: the tech lead's up to 40 points, the
 * manager's from 60, otherwise neither.
 */
public enum Pull {

	TECH_LEAD, NEITHER, MANAGER;

	private static final Points TECH_LEAD_UP_TO = Points.of(40);

	private static final Points MANAGER_FROM = Points.of(60);

	public static Pull of(Points score) {
		if (score.isAtLeast(MANAGER_FROM)) {
			return MANAGER;
		}
		return TECH_LEAD_UP_TO.isAtLeast(score) ? TECH_LEAD : NEITHER;
	}

	/**
	 * Where its part of an axis begins.
	 */
	public Points from() {
		return switch (this) {
			case TECH_LEAD -> Points.ZERO;
			case NEITHER -> TECH_LEAD_UP_TO;
			case MANAGER -> MANAGER_FROM;
		};
	}

	/**
	 * Where its part of an axis ends.
	 */
	public Points to() {
		return switch (this) {
			case TECH_LEAD -> TECH_LEAD_UP_TO;
			case NEITHER -> MANAGER_FROM;
			case MANAGER -> Points.MAX;
		};
	}

	/**
	 * Whether the score doesn't pull away from an end. One that pulls nowhere agrees with
	 * both.
	 */
	public boolean agreesWith(End end) {
		return switch (this) {
			case TECH_LEAD -> end == End.TECH_LEAD;
			case NEITHER -> true;
			case MANAGER -> end == End.MANAGER;
		};
	}

	/**
	 * How far a score is from its part of the axis; 0 inside it.
	 */
	Points distanceFrom(Points score) {
		if (from().exceeds(score)) {
			return from().minus(score);
		}
		return score.exceeds(to()) ? score.minus(to()) : Points.ZERO;
	}

	/**
	 * How many parts of an axis lie between this and another, 0 to 2.
	 */
	int stepsTo(Pull other) {
		return Math.abs(ordinal() - other.ordinal());
	}

}
