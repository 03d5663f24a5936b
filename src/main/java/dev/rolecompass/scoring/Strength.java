package dev.rolecompass.scoring;

/**
 * How clearly a recommendation comes out, by the distance of the lean from the middle.
 */
public enum Strength {

	/**
	 * At least 20 points from the middle.
	 */
	CLEAR(Points.of(20)),

	/**
	 * At least 7.5 points from the middle.
	 */
	LEANING(Points.of(15, 2)),

	/**
	 * Nearer to the middle: it could go either way.
	 */
	CLOSE_CALL(Points.of(0));

	private final Points distance;

	Strength(Points distance) {
		this.distance = distance;
	}

	/**
	 * How clear a lean is.
	 * @param lean 0 (tech lead) to 100 (engineering manager)
	 * @return the strength
	 */
	public static Strength of(Points lean) {
		Points distance = lean.minus(Points.MIDDLE).size();
		if (distance.isAtLeast(CLEAR.distance)) {
			return CLEAR;
		}
		return distance.isAtLeast(LEANING.distance) ? LEANING : CLOSE_CALL;
	}

	/**
	 * The least distance of the lean from the middle.
	 * @return the points from which this strength applies
	 */
	public Points distance() {
		return this.distance;
	}

}
