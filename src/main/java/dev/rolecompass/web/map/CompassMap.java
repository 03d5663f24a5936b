package dev.rolecompass.web.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Strength;
import dev.rolecompass.web.Varies;

/**
 * The map, ready to be drawn: a square with technology on the left and people on the
 * right, with leading alongside engineering at the bottom and leading as the whole job at
 * the top.
 *
 * @param own the dot of the one result that the map is of; otherwise empty
 * @param needle the line from the middle to that dot
 * @param rays the lines from one dot to others
 * @param marks what is drawn for each place with a result, that of the one result first
 * @param labels the letters of the other results
 * @param leaders the lines from labels to their dots
 * @param fields the fields of the portraits, if they are shown
 */
public record CompassMap(Optional<DotText> own, Optional<Needle> needle, @Varies List<Ray> rays,
		@Varies List<Mark> marks, @Varies List<Lettering> labels, @Varies List<Ray> leaders, List<Field> fields) {

	public static final CompassMap EMPTY = of(List.of(), List.of(), Language.ENGLISH);

	/**
	 * The map of all portraits.
	 */
	public static final CompassMap PORTRAITS = withFields((portrait) -> false);

	/**
	 * How many letters fit along an axis, even with wide letter spacing.
	 */
	private static final int LETTERS_OF_AN_AXIS = 34;

	private static final int LEFT = -22;

	private static final int WIDTH = 230;

	private static final Place MIDDLE = new Place(Place.SIDE / 2.0, Place.SIDE / 2.0);

	/**
	 * The map of a result and the others that its link carries.
	 * @param others the dots of the others by letter, in order
	 */
	public static CompassMap of(Recommendation recommendation, Map<String, Dot> others, Language language) {
		Dot dot = Dot.of(recommendation.scores(), Optional.of(recommendation.role()));
		return of(Stream.concat(Stream.of(Marker.of(dot)), Marker.of(others).stream()).toList(),
				List.of(new Line(MIDDLE, dot.place())), language);
	}

	/**
	 * The map of several results, without lines.
	 * @param dots the dots by letter, in order
	 */
	public static CompassMap of(Map<String, Dot> dots, Language language) {
		return of(Marker.of(dots), List.of(), language);
	}

	/**
	 * The map of several results, with a line from one of them to each of the others that
	 * is in another place.
	 * @param dots the dots by letter, in order
	 * @param start the letter of the one; if it has no dot, there are no lines
	 */
	public static CompassMap of(Map<String, Dot> dots, String start, Language language) {
		List<Marker> markers = Marker.of(dots);
		return of(markers,
				Optional.ofNullable(dots.get(start))
					.map(Dot::place)
					.stream()
					.flatMap((from) -> markers.stream()
						.map(Marker::place)
						.filter((to) -> !to.equals(from))
						.map((to) -> new Line(from, to)))
					.toList(),
				language);
	}

	private static CompassMap of(List<Marker> markers, List<Line> lines, Language language) {
		List<Marker> placed = LabelPlacement.of(markers, lines);
		Optional<DotText> own = placed.stream()
			.filter((marker) -> marker.letters().isEmpty())
			.findFirst()
			.map((marker) -> DotText.of(marker.dot(), language));
		return new CompassMap(own, lines.stream().filter((line) -> own.isPresent()).findFirst().map(Needle::of),
				lines.stream().filter((line) -> own.isEmpty()).map(Ray::of).toList(),
				placed.stream().map(Mark::of).toList(),
				placed.stream().flatMap((marker) -> Lettering.of(marker, language).stream()).toList(),
				placed.stream()
					.flatMap((marker) -> marker.label().stream())
					.flatMap((label) -> label.leader().stream())
					.map(Ray::of)
					.toList(),
				List.of());
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
		return new CompassMap(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), fields);
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
		return "%s %s %s %s".formatted(LEFT, top(), WIDTH, height());
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
		return "M0 0H%1$sL%3$s %2$sV%3$sH%2$sL0 %1$sz".formatted(reach, far, Place.SIDE);
	}

	public boolean isEmpty() {
		return this.marks.isEmpty() && this.fields.isEmpty();
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
		return this.own.isPresent();
	}

	/**
	 * How the names of the two ends of an axis are transformed, so that they fit next to
	 * each other; empty if they do as they are.
	 */
	public String scaleOf(String start, String end) {
		int length = start.length() + end.length();
		return (length > LETTERS_OF_AN_AXIS)
				? String.format(Locale.ROOT, " scale(.%02d)", 100 * LETTERS_OF_AN_AXIS / length) : "";
	}

	/**
	 * Whether there are labels. The names of the roles are then outside of the frame.
	 */
	public boolean isLabelled() {
		return !this.labels.isEmpty();
	}

	/**
	 * The dot of the one result.
	 */
	public DotText dot() {
		return this.own.orElseThrow();
	}

	/**
	 * The line from the middle to a dot, which is drawn upwards and then turned.
	 *
	 * @param degrees the direction, clockwise from upwards
	 * @param tip the y coordinate of its end before it is turned
	 */
	record Needle(@Varies String degrees, @Varies String tip) {

		static Needle of(Line line) {
			return new Needle(String.valueOf(line.degrees()), String.valueOf(line.tip()));
		}

	}

	/**
	 * A line.
	 */
	record Ray(@Varies String x1, @Varies String y1, @Varies String x2, @Varies String y2) {

		static Ray of(Line line) {
			return new Ray(String.valueOf(line.from().x()), String.valueOf(line.from().y()),
					String.valueOf(line.to().x()), String.valueOf(line.to().y()));
		}

	}

	/**
	 * A dot with its halo.
	 *
	 * @param style its class in the stylesheet
	 * @param shape a reference to the shape for the role
	 * @param radius the radius of the halo
	 * @param transform the position and size of the shape
	 */
	record Mark(String style, String shape, @Varies String x, @Varies String y, double radius,
			@Varies String transform) {

		static Mark of(Marker marker) {
			return new Mark(marker.dot().style(), marker.dot().shape(), String.valueOf(marker.place().x()),
					String.valueOf(marker.place().y()), marker.radius(), marker.transform());
		}

	}

	/**
	 * The letters of the results at one place.
	 *
	 * @param anchor which part of the text is at the place of the label
	 * @param first all letters except the last; empty if there is only one
	 * @param named a template for names instead of letters; empty if there is only one
	 * @param text the letters as a label
	 * @param dot the dot in words
	 */
	record Lettering(@Varies String x, @Varies String y, String anchor, @Varies Optional<String> first,
			@Varies String last, @Varies Optional<String> named, @Varies String text, DotText dot) {

		static Optional<Lettering> of(Marker marker, Language language) {
			return marker.letters()
				.flatMap((letters) -> marker.label()
					.map((label) -> of(letters, label, DotText.of(marker.dot(), language))));
		}

		private static Lettering of(Letters letters, Label label, DotText dot) {
			return new Lettering(String.valueOf(label.place().x()), String.valueOf(label.place().y()), label.anchor(),
					Optional.of(letters.first()).filter((first) -> letters.areSeveral()), letters.last(),
					Optional.of(letters.named()).filter((named) -> letters.areSeveral()), letters.text(), dot);
		}

		public boolean areSeveral() {
			return this.first.isPresent();
		}

	}

}
