package dev.rolecompass.compare;

import dev.rolecompass.scoring.Points;

/**
 * How scores lie on an axis.
 *
 * @param lowest the score nearest to the tech lead's end, 0 to 100
 * @param highest the score nearest to the manager's end, 0 to 100
 */
public record Spread(Points lowest, Points highest) {

	/**
	 * How far apart the outermost scores are.
	 * @return the points between them, 0 to 100
	 */
	public Points size() {
		return this.highest.minus(this.lowest);
	}

	/**
	 * How far apart the outermost scores are, in words.
	 * @return the distance
	 */
	public Distance distance() {
		return Distance.of(size());
	}

}
