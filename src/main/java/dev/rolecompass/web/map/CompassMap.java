package dev.rolecompass.web.map;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Strength;
import dev.rolecompass.web.map.Dot.Letter;

/**
 * The map: a square with technology on the left, people on the right, role at the bottom
 * and title at the top.
 *
 * @param lines from the middle to the only dot, or between two dots
 * @param lettered whether the dots have letters
 */
public record CompassMap(List<Dot> dots, List<Line> lines, boolean lettered) {

	public static final CompassMap EMPTY = new CompassMap(List.of(), List.of(), false);

	private static final Place MIDDLE = new Place(Place.SIDE / 2.0, Place.SIDE / 2.0);

	public static CompassMap of(Recommendation recommendation) {
		Dot dot = Dot.of(recommendation.scores(), Optional.of(recommendation.role()));
		return new CompassMap(List.of(dot), List.of(new Line(MIDDLE, dot.place())), false);
	}

	/**
	 * The map of several results.
	 * @param dots the dots by letter, in order
	 */
	public static CompassMap of(Map<String, Dot> dots) {
		List<Place> places = dots.values().stream().map(Dot::place).toList();
		Iterator<Place> labels = LabelPlacement.of(places).iterator();
		List<Dot> lettered = new ArrayList<>();
		dots.forEach((letter, dot) -> lettered.add(dot.lettered(new Letter(letter, labels.next()))));
		List<Line> lines = (places.size() == 2) ? List.of(new Line(places.get(0), places.get(1))) : List.of();
		return new CompassMap(lettered, lines, true);
	}

	/**
	 * A, B, C and so on.
	 */
	public static String letter(int index) {
		return String.valueOf((char) ('A' + index));
	}

	/**
	 * The outline of the band in which a result is a close call.
	 */
	public String closeBand() {
		long reach = Math.round(2 * Strength.LEANING.distance().toDouble() * Place.SIDE / 100);
		long far = Place.SIDE - reach;
		return "M0 0H%1$dL%3$d %2$dV%3$dH%2$dL0 %1$dz".formatted(reach, far, Place.SIDE);
	}

	public boolean isEmpty() {
		return this.dots.isEmpty();
	}

	public boolean isOfOne() {
		return !isEmpty() && !this.lettered;
	}

	/**
	 * The dot of the only result.
	 */
	public Dot dot() {
		return this.dots.get(0);
	}

	record Line(Place from, Place to) {
	}

}
