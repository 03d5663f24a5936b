package dev.rolecompass.card;

import java.awt.Shape;
import java.awt.geom.Line2D;

import dev.rolecompass.scoring.Points;

/**
 * Where the map is on a picture, in pixels. It converts points on the map, across and
 * upwards from its bottom left corner, to pixels.
 */
record MapArea(double left, double top, double side) {

	double x(double points) {
		return this.left + points * this.side / Points.MAX.toDouble();
	}

	double y(double points) {
		return this.top + this.side - points * this.side / Points.MAX.toDouble();
	}

	/**
	 * A polygon.
	 * @param points the points across and upwards of each corner in turn
	 */
	Shape polygon(double... points) {
		double[] corners = new double[points.length];
		for (int i = 0; i < points.length; i += 2) {
			corners[i] = x(points[i]);
			corners[i + 1] = y(points[i + 1]);
		}
		return Shapes.polygon(corners);
	}

	Shape line(double across, double up, double toAcross, double toUp) {
		return new Line2D.Double(x(across), y(up), x(toAcross), y(toUp));
	}

}
