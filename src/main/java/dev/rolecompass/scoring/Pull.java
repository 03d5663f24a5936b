package dev.rolecompass.scoring;

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

}
