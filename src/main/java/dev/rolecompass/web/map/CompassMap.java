package dev.rolecompass.web.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Strength;

/**
 * The map: a square with technology on the left and people on the right, with leading
 * alongside engineering at the bottom and leading as the whole job at the top.
 *
 * @param markers if it is the map of one result, that comes first
 * @param lines from the middle to the one result, or from one marker to the others
 * @param fields the fields of the portraits, if they are shown
 */
public record CompassMap(List<Marker> markers, List<Line> lines, List<Field> fields) {

	public static final CompassMap EMPTY = of(List.of(), List.of());

	/**
	 * The map of all portraits.
	 */
	public static final CompassMap PORTRAITS = withFields((portrait) -> false);

	private static final int LEFT = -22;

	private static final int WIDTH = 230;

	private static final Place MIDDLE = new Place(Place.SIDE / 2.0, Place.SIDE / 2.0);

	/**
	 * The map of a result and the others that its link carries.
	 * @param others the dots of the others by letter, in order
	 */
	public static CompassMap of(Recommendation recommendation, Map<String, Dot> others) {
		Dot dot = Dot.of(recommendation.scores(), Optional.of(recommendation.role()));
		return of(Stream.concat(Stream.of(Marker.of(dot)), Marker.of(others).stream()).toList(),
				List.of(new Line(MIDDLE, dot.place())));
	}

	/**
	 * The map of several results, without lines.
	 * @param dots the dots by letter, in order
	 */
	public static CompassMap of(Map<String, Dot> dots) {
		return of(Marker.of(dots), List.of());
	}

	/**
	 * The map of several results, with a line from one of them to each of the others that
	 * is in another place.
	 * @param dots the dots by letter, in order
	 * @param start the letter of the one; if it has no dot, there are no lines
	 */
	public static CompassMap of(Map<String, Dot> dots, String start) {
		List<Marker> markers = Marker.of(dots);
		return of(markers,
				Optional.ofNullable(dots.get(start))
					.map(Dot::place)
					.stream()
					.flatMap((from) -> markers.stream()
						.map(Marker::place)
						.filter((to) -> !to.equals(from))
						.map((to) -> new Line(from, to)))
					.toList());
	}

	private static CompassMap of(List<Marker> markers, List<Line> lines) {
		return new CompassMap(LabelPlacement.of(markers, lines), lines, List.of());
	}

	/**
	 * The map of all portraits, with the field of one highlighted.
	 */
	public static CompassMap of(Portrait portrait) {
		return withFields(portrait::equals);
	}

	private static CompassMap withFields(Predicate<Portrait> marked) {
		List<Field> fields = Arrays.stream(Portrait.values())
			.map((portrait) -> Field.of(portrait, marked.test(portrait)))
			.toList();
		return new CompassMap(List.of(), List.of(), fields);
	}

	/**
	 * A, B, C and so on.
	 */
	public static String letter(int index) {
		return String.valueOf((char) ('A' + index));
	}

	/**
	 * The part of the plane that is drawn on, as an SVG view box. The map is the square
	 * from 0 to 200.
	 */
	public String viewBox() {
		return "%d %d %d %d".formatted(LEFT, top(), WIDTH, height());
	}

	/**
	 * The left edge of the drawing.
	 */
	public int left() {
		return LEFT;
	}

	/**
	 * The upper edge of the drawing.
	 */
	public int top() {
		return isLabelled() ? -21 : -8;
	}

	public int width() {
		return WIDTH;
	}

	public int height() {
		return isLabelled() ? 255 : WIDTH;
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
		return this.markers.isEmpty() && this.fields.isEmpty();
	}

	public boolean hasFields() {
		return !this.fields.isEmpty();
	}

	/**
	 * The highlighted field.
	 */
	public Optional<Field> markedField() {
		return this.fields.stream().filter(Field::marked).findFirst();
	}

	/**
	 * Whether it is the map of one result, whose marker has no letter.
	 */
	public boolean isOfOne() {
		return this.markers.stream().anyMatch((marker) -> marker.letters().isEmpty());
	}

	/**
	 * Whether there are labels. The names of the roles are then outside of the frame.
	 */
	public boolean isLabelled() {
		return !labelled().isEmpty();
	}

	/**
	 * The dots, one for each marker.
	 */
	public List<Dot> dots() {
		return this.markers.stream().map(Marker::dot).toList();
	}

	public List<Marker> labelled() {
		return this.markers.stream().filter((marker) -> marker.label().isPresent()).toList();
	}

	/**
	 * The lines from labels to their markers.
	 */
	public List<Line> leaders() {
		return labelled().stream()
			.flatMap((marker) -> marker.label().stream())
			.flatMap((label) -> label.leader().stream())
			.toList();
	}

	/**
	 * The dot of the one result.
	 */
	public Dot dot() {
		return dots().get(0);
	}

}
