package dev.rolecompass.card;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * The shapes that marks are made of.
 */
final class Figures {

	private Figures() {
	}

	static Shape disc(double x, double y, double radius) {
		return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
	}

	/**
	 * A square that stands on a corner.
	 * @param radius from the middle to a corner
	 */
	static Shape diamond(double x, double y, double radius) {
		return polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
	}

	/**
	 * A shape with straight sides.
	 * @param corners the corners' distances from the left and from the top in turn
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
