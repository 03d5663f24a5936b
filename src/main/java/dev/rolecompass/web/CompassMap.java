package dev.rolecompass.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Scores;

/**
 * The map: a square with technology to people across and role to title upwards.
 *
 * @param dots where somebody or something stands
 * @param lines what is to be seen of the way: from the middle to the only dot, or from
 * one of two dots to the other
 * @param lettered whether the dots have letters
 */
record CompassMap(List<Dot> dots, List<Line> lines, boolean lettered) {

	/**
	 * The length of a side, in units of the drawing.
	 */
	static final int SIDE = 200;

	/**
	 * The map with nobody on it.
	 */
	static final CompassMap EMPTY = new CompassMap(List.of(), List.of(), false);

	private static final Place MIDDLE = new Place(SIDE / 2.0, SIDE / 2.0);

	/**
	 * The map with one result on it.
	 */
	static CompassMap of(Recommendation recommendation) {
		Dot dot = Dot.of(recommendation.scores(), Optional.of(recommendation.role()));
		return new CompassMap(List.of(dot), List.of(new Line(MIDDLE, dot.place())), false);
	}

	/**
	 * The map with several results on it.
	 * @param dots their dots by letter, in order
	 */
	static CompassMap of(Map<String, Dot> dots) {
		List<Place> places = dots.values().stream().map(Dot::place).toList();
		Iterator<Place> labels = DotLabels.beside(places).iterator();
		List<Dot> lettered = new ArrayList<>();
		dots.forEach((letter, dot) -> lettered.add(dot.lettered(new Letter(letter, labels.next()))));
		List<Line> lines = (places.size() == 2) ? List.of(new Line(places.get(0), places.get(1))) : List.of();
		return new CompassMap(lettered, lines, true);
	}

	/**
	 * Whether nobody is on the map.
	 */
	public boolean isEmpty() {
		return this.dots.isEmpty();
	}

	/**
	 * Whether the map is that of a single result.
	 */
	public boolean isOfOne() {
		return !isEmpty() && !this.lettered;
	}

	/**
	 * A place on the map, in units of the drawing from its top left corner.
	 *
	 * @param x the distance from the left, 0 to {@value CompassMap#SIDE}
	 * @param y the distance from the top, 0 to {@value CompassMap#SIDE}
	 */
	record Place(double x, double y) {

		static Place of(Scores scores) {
			return new Place(length(scores.focus()), length(Points.MAX.minus(scores.position())));
		}

		double distance(Place other) {
			return Math.hypot(this.x - other.x, this.y - other.y);
		}

		private static double length(Points points) {
			return Math.round(points.toDouble() * SIDE / 10.0) / 10.0;
		}

	}

	/**
	 * A straight line.
	 *
	 * @param from where it starts
	 * @param to where it ends
	 */
	record Line(Place from, Place to) {
	}

	/**
	 * The letter of a dot.
	 *
	 * @param text the letter
	 * @param place the middle of it
	 */
	record Letter(String text, Place place) {
	}

}
