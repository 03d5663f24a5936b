package dev.rolecompass.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places labels next to their markers, where they cover no marker, no name of a corner
 * and no other label. Where that isn't possible, the labels of all markers nearby are in
 * a ring around them, with lines to their markers. Lengths are in units of the drawing.
 */
final class LabelPlacement {

	/**
	 * The height of a label with the outline of its letters.
	 */
	static final double HEIGHT = 14;

	private static final int DIRECTIONS = 24;

	/**
	 * The distance between a label and the halo of its marker.
	 */
	private static final double GAP = 0.5;

	/**
	 * Markers that are closer compete for the room around them.
	 */
	private static final double NEAR = 22;

	private static final double ON_LINE = 8;

	private static final double NOT_BESIDE = 3;

	private final List<Marker> markers;

	private final List<Line> lines;

	/**
	 * What labels must not cover: names and labels.
	 */
	private final List<Box> texts;

	private final List<Line> leaders = new ArrayList<>();

	private final Map<Marker, Label> labels = new HashMap<>();

	private LabelPlacement(List<Marker> markers, List<Box> names, List<Line> lines) {
		this.markers = markers;
		this.texts = new ArrayList<>(names);
		this.lines = lines;
	}

	/**
	 * Gives labels to all markers with letters. Which label is where depends on the
	 * places only, not on the order.
	 * @param names the boxes of the names of the corners
	 * @param lines lines that are better not covered
	 */
	static List<Marker> of(List<Marker> markers, List<Box> names, List<Line> lines) {
		LabelPlacement placement = new LabelPlacement(markers, names, lines);
		placement.groups().forEach(placement::place);
		return markers.stream()
			.map((marker) -> Optional.ofNullable(placement.labels.get(marker)).map(marker::labelled).orElse(marker))
			.toList();
	}

	/**
	 * The markers with letters, in groups of those that are near each other; the smallest
	 * groups first.
	 */
	private List<List<Marker>> groups() {
		List<List<Marker>> groups = new ArrayList<>();
		this.markers.stream()
			.filter((marker) -> marker.letters().isPresent())
			.sorted(Comparator.comparingDouble((Marker marker) -> marker.place().y())
				.thenComparingDouble((marker) -> marker.place().x()))
			.forEach((marker) -> {
				List<List<Marker>> joined = groups.stream()
					.filter((group) -> group.stream().anyMatch((other) -> other.distance(marker.place()) < NEAR))
					.toList();
				groups.removeAll(joined);
				groups.add(Stream.concat(joined.stream().flatMap(List::stream), Stream.of(marker)).toList());
			});
		groups.sort(Comparator.comparingInt(List::size));
		return groups;
	}

	private void place(List<Marker> group) {
		Map<Marker, Label> placed = beside(group).orElseGet(() -> around(group));
		placed.values().forEach((label) -> {
			this.texts.add(label.box());
			label.leader().ifPresent(this.leaders::add);
		});
		this.labels.putAll(placed);
	}

	/**
	 * Labels next to their markers; empty if there isn't room for all.
	 */
	private Optional<Map<Marker, Label>> beside(List<Marker> group) {
		Map<Marker, List<Label>> possible = new HashMap<>();
		group.forEach((marker) -> possible.put(marker, beside(marker)));
		Map<Marker, Label> placed = new HashMap<>();
		List<Marker> byChoice = group.stream()
			.sorted(Comparator.comparingInt((marker) -> possible.getOrDefault(marker, List.of()).size()))
			.toList();
		for (Marker marker : byChoice) {
			Optional<Label> label = possible.getOrDefault(marker, List.of())
				.stream()
				.filter((each) -> placed.values().stream().noneMatch((other) -> each.box().overlaps(other.box())))
				.findFirst();
			if (label.isEmpty()) {
				return Optional.empty();
			}
			placed.put(marker, label.get());
		}
		return Optional.of(placed);
	}

	/**
	 * The labels next to a marker and to no other, the best first.
	 */
	private List<Label> beside(Marker marker) {
		return IntStream.range(0, DIRECTIONS)
			.mapToObj((i) -> marker.box(GAP, 2 * Math.PI * i / DIRECTIONS).inside())
			.filter((box) -> isClear(box) && isNextTo(marker, box))
			.map((box) -> Label.of(box, marker.place(), false))
			.sorted(Comparator.comparingDouble((label) -> cost(marker, label)))
			.toList();
	}

	private boolean isClear(Box box) {
		return this.texts.stream().noneMatch(box::overlaps) && this.leaders.stream().noneMatch(box::isOn)
				&& this.markers.stream().noneMatch((marker) -> box.distance(marker.place()) < marker.radius());
	}

	private boolean isNextTo(Marker marker, Box box) {
		double distance = box.distance(marker.place()) - marker.radius();
		return this.markers.stream()
			.allMatch((other) -> other == marker || box.distance(other.place()) - other.radius() > distance);
	}

	/**
	 * Labels lead to the inside of the map if possible, where there is room for names.
	 */
	private double cost(Marker marker, Label label) {
		double onLines = ON_LINE * this.lines.stream().filter(label.box()::isOn).count();
		double distance = label.box().distance(marker.place());
		if (label.anchor().equals("middle")) {
			return onLines + distance + NOT_BESIDE;
		}
		boolean inwards = label.anchor().equals("start") == marker.place().x() <= Place.SIDE / 2.0;
		return onLines + distance + (inwards ? 0 : 1)
				+ Math.abs(label.box().center().y() - marker.place().y()) / HEIGHT;
	}

	private Map<Marker, Label> around(List<Marker> group) {
		return new LabelRing(group, this::isClear, this.texts, this.leaders).labels();
	}

}
