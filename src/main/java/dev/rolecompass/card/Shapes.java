package dev.rolecompass.card;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * Builds the shapes that cards are drawn with.
 */
final class Shapes {

	private Shapes() {
	}

	static Shape disc(double x, double y, double radius) {
		return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
	}

	/**
	 * A square that stands on a corner.
	 * @param radius the distance from the centre to a corner
	 */
	static Shape diamond(double x, double y, double radius) {
		return polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
	}

	/**
	 * A polygon.
	 * @param corners x and y of each corner in turn
	 */
	static Shape polygon(double... corners) {
		Path2D polygon = new Path2D.Double();
		polygon.moveTo(corners[0], corners[1]);
		for (int i = 2; i < corners.length; i += 2) {
			polygon.lineTo(corners[i], corners[i + 1]);
		}
		polygon.closePath();
		return polygon;
	}

}
