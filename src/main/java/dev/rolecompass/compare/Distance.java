package dev.rolecompass.compare;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Strength;

/**
 * How far apart two scores on an axis are: exactly the same, less than 20 points, from 20
 * points, or from 40 points. The limits are our own choice: what makes a recommendation
 * clear also makes scores apart.
 */
public enum Distance {

	NONE, CLOSE, APART, FAR;

	private static final Points APART_FROM = Strength.CLEAR.distance();

	private static final Points FAR_FROM = APART_FROM.times(2);

	/**
	 * The distance of scores that differ by 0 to 100 points.
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

	public boolean isApart() {
		return this == APART || this == FAR;
	}

}
