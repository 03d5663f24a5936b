package dev.rolecompass.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The labels around a group of markers, with lines to their markers. All are about as far
 * from the nearest marker, so that the lines fan out.
 */
final class LabelRing {

	private static final double STEP = 4;

	/**
	 * How far the ring may get from the markers.
	 */
	private static final int STEPS = 25;

	/**
	 * How many steps there are across the map.
	 */
	private static final int GRID = 50;

	/**
	 * In how many directions labels are tried in the narrowest ring.
	 */
	private static final int DIRECTIONS = 24;

	/**
	 * How much nearer than its ring a label may be to another marker.
	 */
	private static final double SLACK = 2;

	/**
	 * A difference that isn't worth another round.
	 */
	private static final double SLIGHT = 0.01;

	/**
	 * The distance that labels and lines keep from each other.
	 */
	private static final double ROOM = 1;

	private static final int ROUNDS = 30;

	private static final double IMPOSSIBLE = 1000;

	private final List<Marker> markers;

	private final Predicate<Box> clear;

	private final List<Box> texts;

	private final List<Line> leaders;

	/**
	 * @param clear whether a label may be somewhere
	 * @param texts what lines must not cross
	 * @param leaders lines that are better not crossed
	 */
	LabelRing(List<Marker> markers, Predicate<Box> clear, List<Box> texts, List<Line> leaders) {
		this.markers = markers;
		this.clear = clear;
		this.texts = List.copyOf(texts);
		this.leaders = List.copyOf(leaders);
	}

	/**
	 * The labels in the narrowest ring that has room for all.
	 */
	Map<Marker, Label> labels() {
		double least = Double.MAX_VALUE;
		List<Label> best = List.of();
		for (int step = 1; step <= STEPS && least >= IMPOSSIBLE; step++) {
			List<Box> slots = slots(step * STEP);
			if (slots.size() >= this.markers.size()) {
				List<Label> labels = assign(slots);
				double cost = cost(labels);
				if (cost < least) {
					least = cost;
					best = labels;
				}
			}
		}
		if (best.isEmpty()) {
			best = anywhere();
		}
		Map<Marker, Label> placed = new HashMap<>();
		for (int i = 0; i < best.size(); i++) {
			placed.put(this.markers.get(i), best.get(i));
		}
		return placed;
	}

	/**
	 * Places for labels that don't overlap, in the order around the markers, starting
	 * outside of the map.
	 */
	private List<Box> slots(double reach) {
		Place center = new Place(this.markers.stream().mapToDouble((marker) -> marker.place().x()).average().orElse(0),
				this.markers.stream().mapToDouble((marker) -> marker.place().y()).average().orElse(0));
		double start = Math.atan2(center.y() - Place.SIDE / 2.0, center.x() - Place.SIDE / 2.0);
		double width = this.markers.stream().mapToDouble(Marker::width).max().orElse(0);
		int directions = DIRECTIONS + (int) reach;
		List<Box> slots = new ArrayList<>();
		this.markers.stream()
			.flatMap((marker) -> IntStream.range(0, directions)
				.mapToObj((i) -> marker.box(width, reach, 2 * Math.PI * i / directions)))
			.filter((box) -> box.isInside() && this.markers.stream()
				.allMatch((marker) -> box.distance(marker.place()) >= marker.radius() + reach - SLACK))
			.filter(this.clear)
			.sorted(Comparator.comparingDouble((box) -> turn(center, box.center(), start)))
			.forEach((box) -> {
				if (slots.stream().noneMatch(box.widened(ROOM)::overlaps)) {
					slots.add(box);
				}
			});
		return slots;
	}

	/**
	 * Labels where there is room left, if there is none for a ring.
	 */
	private List<Label> anywhere() {
		List<Label> labels = new ArrayList<>();
		for (Marker marker : this.markers) {
			IntStream.range(0, GRID * GRID)
				.mapToObj((i) -> Box.around(new Place(i % GRID * STEP, i / GRID * STEP), marker.width(),
						LabelPlacement.HEIGHT))
				.filter((box) -> box.isInside() && labels.stream().noneMatch((label) -> label.box().overlaps(box)))
				.filter(this.clear)
				.map((box) -> Label.of(box, marker.place(), true))
				.min(Comparator.comparingDouble((label) -> cost(marker, label.box())))
				.ifPresent(labels::add);
		}
		return labels;
	}

	/**
	 * The angle from a direction, 0 to 2π.
	 */
	private static double turn(Place center, Place place, double start) {
		double angle = Math.atan2(place.y() - center.y(), place.x() - center.x()) - start;
		return (angle < 0) ? angle + 2 * Math.PI : angle;
	}

	/**
	 * Gives each marker a place so that the lines are as short as possible. Then none
	 * cross, since two that cross would be shorter with their places exchanged.
	 */
	private List<Label> assign(List<Box> slots) {
		int count = this.markers.size();
		double[][] costs = new double[slots.size()][slots.size()];
		for (int i = 0; i < count; i++) {
			for (int slot = 0; slot < slots.size(); slot++) {
				costs[i][slot] = cost(this.markers.get(i), slots.get(slot));
			}
		}
		int[] chosen = IntStream.range(0, slots.size()).toArray();
		boolean better = true;
		for (int round = 0; round < ROUNDS && better; round++) {
			better = false;
			for (int i = 0; i < count; i++) {
				for (int j = i + 1; j < chosen.length; j++) {
					double before = costs[i][chosen[i]] + costs[j][chosen[j]];
					double after = costs[i][chosen[j]] + costs[j][chosen[i]];
					if (after < before - SLIGHT) {
						int slot = chosen[i];
						chosen[i] = chosen[j];
						chosen[j] = slot;
						better = true;
					}
				}
			}
		}
		return IntStream.range(0, count).mapToObj((i) -> label(this.markers.get(i), slots.get(chosen[i]))).toList();
	}

	private static Label label(Marker marker, Box slot) {
		return Label.of(Box.around(slot.center(), marker.width(), LabelPlacement.HEIGHT), marker.place(), true);
	}

	private double cost(Marker marker, Box slot) {
		Line leader = label(marker, slot).leader().orElseThrow();
		return leader.length() + (isBlocked(leader) ? IMPOSSIBLE : 0);
	}

	private boolean isBlocked(Line leader) {
		return this.texts.stream().anyMatch((text) -> text.isOn(leader))
				|| this.leaders.stream().anyMatch(leader::crosses);
	}

	/**
	 * How much is wrong with the labels together.
	 */
	private double cost(List<Label> labels) {
		return IMPOSSIBLE * labels.stream().flatMap((label) -> label.leader().stream().flatMap((leader) -> {
			Stream<Box> others = labels.stream()
				.filter((other) -> other != label)
				.map((other) -> other.box().widened(ROOM));
			return Stream.concat(others, this.texts.stream()).filter((text) -> text.isOn(leader));
		})).count();
	}

}
