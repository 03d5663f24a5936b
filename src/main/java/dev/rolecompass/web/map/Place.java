package dev.rolecompass.web.map;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Scores;

/**
 * A place on the map, in units of the drawing.
 *
 * @param x the distance from the left, 0 to {@value #SIDE}
 * @param y the distance from the top, 0 to {@value #SIDE}
 */
record Place(double x, double y) {

	static final int SIDE = 200;

	static Place of(Scores scores) {
		return new Place(length(scores.focus()), length(Points.MAX.minus(scores.position())));
	}

	double distance(Place other) {
		return Math.hypot(this.x - other.x, this.y - other.y);
	}

	/**
	 * This place to a tenth of a unit.
	 */
	Place rounded() {
		return new Place(Math.round(this.x * 10) / 10.0, Math.round(this.y * 10) / 10.0);
	}

	private static double length(Points points) {
		return Math.round(points.toDouble() * SIDE / 10.0) / 10.0;
	}

}
