package dev.rolecompass.compare;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Strength;

/**
 * How far apart scores on an axis are, in words. The steps are our own: what makes a
 * recommendation clear also makes a difference that counts.
 */
public enum Distance {

	/**
	 * Exactly the same score.
	 */
	NONE,

	/**
	 * Less than 20 points, the least that makes a recommendation clear.
	 */
	CLOSE,

	/**
	 * From 20 points.
	 */
	APART,

	/**
	 * From 40 points, twice as much.
	 */
	FAR;

	private static final Points APART_FROM = Strength.CLEAR.distance();

	private static final Points FAR_FROM = APART_FROM.times(2);

	/**
	 * The distance between two scores.
	 * @param difference the points between them, 0 to 100
	 * @return the distance
	 */
	public static Distance of(Points difference) {
		if (difference.equals(Points.ZERO)) {
			return NONE;
		}
		if (difference.isAtLeast(FAR_FROM)) {
			return FAR;
		}
		return difference.isAtLeast(APART_FROM) ? APART : CLOSE;
	}

	/**
	 * Whether the difference is more than a shade.
	 * @return {@code true} from 20 points
	 */
	public boolean counts() {
		return this == APART || this == FAR;
	}

}
