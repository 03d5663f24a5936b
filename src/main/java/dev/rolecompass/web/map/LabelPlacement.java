package dev.rolecompass.web.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places labels as near to their markers as possible, where they cover neither a marker
 * nor another label. A label that isn't next to its marker has a line to it. Lengths are
 * in units of the drawing.
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
	 * How much further away each ring of places is than the one before.
	 */
	private static final double RING = 6;

	/**
	 * So many rings reach every place on the map.
	 */
	private static final int RINGS = 40;

	/**
	 * Markers that are closer compete for the room around them.
	 */
	private static final double NEAR = 25;

	private final List<Marker> markers;

	private final List<Line> lines;

	private final Map<Place, Label> labels = new HashMap<>();

	private LabelPlacement(List<Marker> markers, List<Line> lines) {
		this.markers = markers;
		this.lines = lines;
	}

	/**
	 * Gives labels to all markers with letters. Which label is where depends on the
	 * places only, not on the order.
	 * @param lines lines that are better not covered
	 */
	static List<Marker> of(List<Marker> markers, List<Line> lines) {
		LabelPlacement placement = new LabelPlacement(markers, lines);
		markers.stream()
			.filter((marker) -> marker.letters().isPresent())
			.sorted(Comparator.comparingLong(placement::neighbours)
				.thenComparing((marker) -> marker.place().y())
				.thenComparing((marker) -> marker.place().x()))
			.forEach((marker) -> placement.labels.put(marker.place(), placement.label(marker)));
		return markers.stream()
			.map((marker) -> marker.letters()
				.flatMap((letters) -> Optional.ofNullable(placement.labels.get(marker.place())))
				.map(marker::labelled)
				.orElse(marker))
			.toList();
	}

	private long neighbours(Marker marker) {
		return this.markers.stream().filter((other) -> marker.distance(other.place()) < NEAR).count();
	}

	/**
	 * The label in the nearest ring with a clear place for it, where possible without
	 * mixing it up with others.
	 */
	private Label label(Marker marker) {
		return best(marker, this::isUnmistakable).or(() -> best(marker, (label) -> true)).orElseThrow();
	}

	/**
	 * The best label in the nearest ring that has one.
	 */
	private Optional<Label> best(Marker marker, Predicate<Label> condition) {
		double width = marker.labelWidth();
		return IntStream.range(0, RINGS)
			.mapToObj((ring) -> clear(marker, width, ring).filter(condition)
				.map((label) -> new Candidate(label, cost(marker, label)))
				.min(Comparator.comparingDouble(Candidate::cost)))
			.flatMap(Optional::stream)
			.findFirst()
			.map(Candidate::label);
	}

	/**
	 * The clear places in a ring around a marker.
	 */
	private Stream<Label> clear(Marker marker, double width, int ring) {
		return IntStream.range(0, DIRECTIONS)
			.mapToObj((i) -> marker.box(width, GAP + RING * ring, 2 * Math.PI * i / DIRECTIONS))
			.filter((box) -> box.isInside() && isClear(box))
			.map((box) -> Label.of(box, marker.place(), ring > 0));
	}

	/**
	 * Whether a box covers neither a marker nor a label. Without streams, because a map
	 * has hundreds of boxes to check.
	 */
	private boolean isClear(Box box) {
		for (Marker marker : this.markers) {
			if (box.isWithin(marker.radius(), marker.place())) {
				return false;
			}
		}
		for (Label label : this.labels.values()) {
			if (box.overlaps(label.box())) {
				return false;
			}
		}
		return true;
	}

	private boolean isUnmistakable(Label label) {
		return this.labels.values().stream().noneMatch((other) -> areMixedUp(label, other));
	}

	/**
	 * Whether the line from a label to its marker covers the other label, or the other
	 * way round.
	 */
	private static boolean areMixedUp(Label label, Label other) {
		return label.leader().stream().anyMatch(other.box()::isOn)
				|| other.leader().stream().anyMatch(label.box()::isOn);
	}

	/**
	 * Labels better not cover lines, and better lead to the inside of the map, where
	 * there is room for names.
	 */
	private double cost(Marker marker, Label label) {
		Stream<Line> leaders = this.labels.values().stream().flatMap((other) -> other.leader().stream());
		long crossed = label.leader().stream().mapToLong((leader) -> leaders.filter(leader::crosses).count()).sum();
		long covered = this.lines.stream().filter(label.box()::isOn).count();
		boolean inwards = label.anchor().equals("start") == marker.place().x() <= Place.SIDE / 2.0;
		return 8 * (crossed + covered) + (inwards ? 0 : 1) + (label.anchor().equals("middle") ? 3 : 0)
				+ Math.abs(label.box().center().y() - marker.place().y()) / HEIGHT;
	}

	/**
	 * A label and how bad its place is.
	 */
	private record Candidate(Label label, double cost) {
	}

}
