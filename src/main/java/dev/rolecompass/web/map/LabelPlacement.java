package dev.rolecompass.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places letters next to their dots, where they cover neither a dot nor another letter if
 * possible. Lengths are in units of the map.
 */
final class LabelPlacement {

	/**
	 * The distances between a letter and its dot, in order of preference.
	 */
	private static final double[] REACHES = { 11, 22 };

	private static final int DIRECTIONS = 8;

	/**
	 * Points along the names of the roles in the corners.
	 */
	private static final List<Place> NAMES = List.of(new Place(90, 14), new Place(105, 14), new Place(120, 14),
			new Place(135, 14), new Place(150, 14), new Place(165, 14), new Place(180, 14), new Place(22, 186),
			new Place(35, 186), new Place(50, 186));

	/**
	 * The distance below which letters and dots overlap.
	 */
	private static final double ROOM = 10.5;

	private static final double MARGIN = 6;

	private static final double OUTSIDE = 100;

	private LabelPlacement() {
	}

	/**
	 * Places the letters of dots.
	 * @param unlettered other dots
	 */
	static List<Place> of(List<Place> unlettered, List<Place> dots) {
		List<Place> labels = new ArrayList<>();
		for (Place dot : dots) {
			List<Place> others = Stream.of(unlettered, dots, labels, NAMES).flatMap(List::stream).toList();
			labels.add(around(dot).min(Comparator.comparingDouble((place) -> crowding(place, others))).orElseThrow());
		}
		return labels;
	}

	private static Stream<Place> around(Place dot) {
		return IntStream.range(0, REACHES.length * DIRECTIONS).mapToObj((i) -> {
			double reach = REACHES[i / DIRECTIONS];
			double angle = 2 * Math.PI * (i % DIRECTIONS) / DIRECTIONS;
			return new Place(tenth(dot.x() + reach * Math.cos(angle)), tenth(dot.y() - reach * Math.sin(angle)));
		});
	}

	private static double crowding(Place place, List<Place> others) {
		double crowding = others.stream().mapToDouble((other) -> Math.max(0, ROOM - place.distance(other))).sum();
		return isInside(place) ? crowding : crowding + OUTSIDE;
	}

	private static boolean isInside(Place place) {
		return Math.min(place.x(), place.y()) >= MARGIN && Math.max(place.x(), place.y()) <= Place.SIDE - MARGIN;
	}

	private static double tenth(double length) {
		return Math.round(length * 10) / 10.0;
	}

}
