package dev.rolecompass.scoring;

/**
 * How clear a recommendation is, by the distance of the lean from the middle.
 */
public enum Strength {

	CLEAR(Points.of(20)), LEANING(Points.of(15, 2)), CLOSE_CALL(Points.ZERO);

	private final Points distance;

	Strength(Points distance) {
		this.distance = distance;
	}

	/**
	 * The strength of a lean of 0 (tech lead) to 100 (engineering manager).
	 */
	public static Strength of(Points lean) {
		Points distance = lean.minus(Points.MIDDLE).abs();
		if (distance.isAtLeast(CLEAR.distance)) {
			return CLEAR;
		}
		return distance.isAtLeast(LEANING.distance) ? LEANING : CLOSE_CALL;
	}

	/**
	 * The smallest distance of the lean from the middle that has this strength.
	 */
	public Points distance() {
		return this.distance;
	}

}
