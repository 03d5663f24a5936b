package dev.rolecompass.compare;

import dev.rolecompass.scoring.Points;

/**
 * The range of several scores on an axis.
 *
 * @param lowest the score nearest to the tech lead's end, 0 to 100
 * @param highest the score nearest to the manager's end, 0 to 100
 */
public record Range(Points lowest, Points highest) {

	/**
	 * The points between the lowest and the highest score, 0 to 100.
	 */
	public Points size() {
		return this.highest.minus(this.lowest);
	}

	public Distance distance() {
		return Distance.of(size());
	}

}
