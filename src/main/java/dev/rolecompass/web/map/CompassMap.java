package dev.rolecompass.web.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Strength;
import dev.rolecompass.web.map.Dot.Letter;

/**
 * The map: a square with technology on the left and people on the right, with leading
 * alongside engineering at the bottom and leading as the whole job at the top.
 *
 * @param dots if it is the map of one result, that comes first
 * @param lines from the middle to the one result, or between two dots
 * @param lettered whether it has dots with letters
 * @param fields the fields of the portraits, if they are shown
 */
public record CompassMap(List<Dot> dots, List<Line> lines, boolean lettered, List<Field> fields) {

	public static final CompassMap EMPTY = new CompassMap(List.of(), List.of(), false, List.of());

	/**
	 * The map of all portraits.
	 */
	public static final CompassMap PORTRAITS = withFields((portrait) -> false);

	private static final Place MIDDLE = new Place(Place.SIDE / 2.0, Place.SIDE / 2.0);

	/**
	 * The map of a result and the others that its link carries.
	 * @param others the dots of the others by letter, in order
	 */
	public static CompassMap of(Recommendation recommendation, Map<String, Dot> others) {
		Dot dot = Dot.of(recommendation.scores(), Optional.of(recommendation.role()));
		List<Dot> dots = Stream.concat(Stream.of(dot), lettered(List.of(dot.place()), others).stream()).toList();
		return new CompassMap(dots, List.of(new Line(MIDDLE, dot.place())), !others.isEmpty(), List.of());
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
		return new CompassMap(List.of(), List.of(), false, fields);
	}

	/**
	 * The map of several results.
	 * @param dots the dots by letter, in order
	 */
	public static CompassMap of(Map<String, Dot> dots) {
		List<Place> places = dots.values().stream().map(Dot::place).toList();
		List<Line> lines = (places.size() == 2) ? List.of(new Line(places.get(0), places.get(1))) : List.of();
		return new CompassMap(lettered(List.of(), dots), lines, true, List.of());
	}

	/**
	 * Gives dots their letters, where they don't cover another dot.
	 * @param before dots without letters
	 */
	private static List<Dot> lettered(List<Place> before, Map<String, Dot> dots) {
		Iterator<Place> labels = LabelPlacement.of(before, dots.values().stream().map(Dot::place).toList()).iterator();
		List<Dot> lettered = new ArrayList<>();
		dots.forEach((letter, dot) -> lettered.add(dot.lettered(new Letter(letter, labels.next()))));
		return lettered;
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
		return this.dots.isEmpty() && this.fields.isEmpty();
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
	 * Whether it is the map of one result, whose dot has no letter.
	 */
	public boolean isOfOne() {
		return this.dots.stream().anyMatch((dot) -> dot.letter().isEmpty());
	}

	public List<Dot> letteredDots() {
		return this.dots.stream().filter((dot) -> dot.letter().isPresent()).toList();
	}

	/**
	 * The dot of the one result.
	 */
	public Dot dot() {
		return this.dots.get(0);
	}

	/**
	 * A line from one place to another.
	 */
	record Line(Place from, Place to) {

		/**
		 * The direction, clockwise from upwards, in degrees from -135 to 225, so that the
		 * needle turns at most halfway round from the upper right.
		 */
		public long degrees() {
			long degrees = Math
				.round(Math.toDegrees(Math.atan2(this.to.x() - this.from.x(), this.from.y() - this.to.y())));
			return (degrees < -135) ? degrees + 360 : degrees;
		}

		/**
		 * The y coordinate of the end, if the line starts at the origin and leads
		 * upwards.
		 */
		public long tip() {
			return -Math.round(this.from.distance(this.to));
		}

	}

}
