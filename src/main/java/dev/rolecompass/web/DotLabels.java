package dev.rolecompass.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.web.CompassMap.Place;

/**
 * Finds room for the letters of dots: beside the dot, where they cover neither another
 * letter nor a dot, as far as there is room. Lengths are in units of the map.
 */
final class DotLabels {

	/**
	 * How far from its dot a letter may stand, the nearest first.
	 */
	private static final double[] REACHES = { 11, 22 };

	private static final int DIRECTIONS = 8;

	/**
	 * Where the names of the roles stand in their corners, apart from letters in the very
	 * corner.
	 */
	private static final List<Place> NAMES = List.of(new Place(90, 14), new Place(105, 14), new Place(120, 14),
			new Place(135, 14), new Place(150, 14), new Place(165, 14), new Place(180, 14), new Place(22, 186),
			new Place(35, 186), new Place(50, 186));

	/**
	 * Below this distance, letters and dots are in each other's way.
	 */
	private static final double ROOM = 10.5;

	/**
	 * How near to the edge of the map a letter may stand.
	 */
	private static final double MARGIN = 6;

	private static final double OUTSIDE = 100;

	private DotLabels() {
	}

	/**
	 * Places a letter beside each dot, one after the other.
	 * @param dots where the dots are
	 * @return the middle of each letter
	 */
	static List<Place> beside(List<Place> dots) {
		List<Place> labels = new ArrayList<>();
		for (Place dot : dots) {
			List<Place> others = Stream.of(dots, labels, NAMES).flatMap(List::stream).toList();
			labels.add(around(dot).min(Comparator.comparingDouble((place) -> crowding(place, others))).orElseThrow());
		}
		return labels;
	}

	/**
	 * The places beside a dot, those to the right of it first.
	 */
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
		return Math.min(place.x(), place.y()) >= MARGIN && Math.max(place.x(), place.y()) <= CompassMap.SIDE - MARGIN;
	}

	private static double tenth(double length) {
		return Math.round(length * 10) / 10.0;
	}

}
