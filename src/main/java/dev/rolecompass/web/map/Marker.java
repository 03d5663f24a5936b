package dev.rolecompass.web.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the map shows at one place: a dot, with the letters of all results that are there.
 *
 * @param letters empty for the one result that a page is about
 * @param label where the letters are; empty until they are placed
 */
record Marker(Dot dot, Optional<Letters> letters, Optional<Label> label) {

	private static final double RADIUS = 12;

	/**
	 * The radius of a marker with letters.
	 */
	private static final double SMALL = 7.8;

	static Marker of(Dot dot) {
		return new Marker(dot, Optional.empty(), Optional.empty());
	}

	/**
	 * A marker for each place.
	 * @param dots the dots by letter, in order
	 */
	static List<Marker> of(Map<String, Dot> dots) {
		Map<Dot, List<String>> letters = new LinkedHashMap<>();
		Map<Dot, Dot> shown = new LinkedHashMap<>();
		dots.forEach((letter, dot) -> {
			Dot key = dot.withoutRole();
			letters.computeIfAbsent(key, (each) -> new ArrayList<>()).add(letter);
			shown.merge(key, dot, Dot::and);
		});
		return letters.entrySet()
			.stream()
			.map((entry) -> new Marker(shown.getOrDefault(entry.getKey(), entry.getKey()),
					Optional.of(new Letters(entry.getValue())), Optional.empty()))
			.toList();
	}

	Marker labelled(Label label) {
		return new Marker(this.dot, this.letters, Optional.of(label));
	}

	public Place place() {
		return this.dot.place();
	}

	double distance(Place other) {
		return place().distance(other);
	}

	double labelWidth() {
		return this.letters.map(Letters::width).orElse(0.0);
	}

	/**
	 * The box of the label.
	 * @param width that of the label
	 * @param reach the distance from the halo
	 * @param angle the direction, clockwise from the right
	 */
	Box box(double width, double reach, double angle) {
		double across = Math.cos(angle);
		double down = Math.sin(angle);
		double room = radius() + reach;
		double distance = room + width / 2 * Math.abs(across) + LabelPlacement.HEIGHT / 2 * Math.abs(down);
		Place center = new Place(place().x() + distance * across, place().y() + distance * down);
		return Box.around(center.rounded(), width, LabelPlacement.HEIGHT);
	}

	/**
	 * The radius of the halo.
	 */
	public double radius() {
		return this.letters.isPresent() ? SMALL : RADIUS;
	}

	/**
	 * The position and size of the shape.
	 */
	public String transform() {
		String size = this.letters.isPresent() ? " scale(" + SMALL / RADIUS + ")" : "";
		return "translate(" + place().x() + " " + place().y() + ")" + size;
	}

}
