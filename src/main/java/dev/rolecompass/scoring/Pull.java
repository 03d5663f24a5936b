package dev.rolecompass.scoring;

/**
 * Where on an axis a score lies.
 */
public enum Pull {

	/**
	 * At the tech lead's end: up to 40 points.
	 */
	TECH_LEAD,

	/**
	 * Neither end pulls yet.
	 */
	NEITHER,

	/**
	 * At the manager's end: from 60 points.
	 */
	MANAGER;

	private static final Points TECH_LEAD_UP_TO = Points.of(40);

	private static final Points MANAGER_FROM = Points.of(60);

	/**
	 * Where a score lies.
	 * @param score 0 (the tech lead's end) to 100 (the manager's end)
	 * @return the part of the axis
	 */
	public static Pull of(Points score) {
		if (score.isAtLeast(MANAGER_FROM)) {
			return MANAGER;
		}
		return TECH_LEAD_UP_TO.isAtLeast(score) ? TECH_LEAD : NEITHER;
	}

}
