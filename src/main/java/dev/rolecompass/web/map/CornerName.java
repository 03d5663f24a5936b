package dev.rolecompass.web.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.quiz.End;
import dev.rolecompass.web.MessageKeys;

/**
 * The name of a role, in its corner of the map or as near to it as markers allow.
 *
 * @param place where the text starts, or ends if it is the manager's
 */
record CornerName(End end, Place place) {

	/**
	 * The widths in common fonts.
	 */
	private static final double MANAGER_WIDTH = 116;

	private static final double TECH_LEAD_WIDTH = 54;

	private static final double ASCENT = 9;

	private static final double DESCENT = 4;

	private static final double STEP = 4;

	private static final int STEPS = 29;

	/**
	 * The distance that names keep from markers.
	 */
	private static final double ROOM = 1;

	/**
	 * The distance that leaves room for a label.
	 */
	private static final double LABEL_ROOM = 13;

	private static final double TIGHT_COST = 20;

	private static final double LINE_COST = 20;

	private static final double NEAR = 45;

	/**
	 * How far from a crowded corner labels may be.
	 */
	private static final double FAN = 118;

	private static final int FEW = 3;

	/**
	 * Above the frame, there is a line for the manager's name.
	 */
	private static final double ABOVE = -3.5;

	private static final double ABOVE_COST = 12;

	/**
	 * The names of both roles. One that would cover a marker everywhere on its side of
	 * the map is left out.
	 */
	static List<CornerName> of(List<Marker> markers, List<Line> lines) {
		return Stream.of(End.MANAGER, End.TECH_LEAD)
			.flatMap((end) -> places(end).filter((name) -> name.hasRoom(markers, ROOM))
				.min(Comparator.comparingDouble((name) -> name.cost(markers, lines)))
				.stream())
			.toList();
	}

	private static Stream<CornerName> places(End end) {
		Stream<CornerName> inside = IntStream.range(0, STEPS * STEPS)
			.mapToObj((i) -> corner(end).moved(STEP * (i % STEPS), STEP * (i / STEPS)))
			.filter(CornerName::isOnItsSide);
		Stream<CornerName> above = IntStream.range(0, STEPS)
			.mapToObj((i) -> new CornerName(end, new Place(Place.SIDE - STEP * i, ABOVE)));
		return (end == End.MANAGER) ? Stream.concat(inside, above) : inside;
	}

	private static CornerName corner(End end) {
		return new CornerName(end, (end == End.MANAGER) ? new Place(192, 18) : new Place(8, 190));
	}

	/**
	 * The name further away from its corner.
	 */
	private CornerName moved(double across, double along) {
		return new CornerName(this.end,
				(this.end == End.MANAGER) ? new Place(this.place.x() - across, this.place.y() + along)
						: new Place(this.place.x() + across, this.place.y() - along));
	}

	public boolean isAbove() {
		return this.place.y() < 0;
	}

	public String key() {
		return "map.corner." + MessageKeys.of(this.end);
	}

	public Optional<String> anchor() {
		return (this.end == End.MANAGER) ? Optional.of("end") : Optional.empty();
	}

	Box box() {
		double left = (this.end == End.MANAGER) ? this.place.x() - MANAGER_WIDTH : this.place.x();
		double width = (this.end == End.MANAGER) ? MANAGER_WIDTH : TECH_LEAD_WIDTH;
		return new Box(left, this.place.y() - ASCENT, left + width, this.place.y() + DESCENT);
	}

	private boolean isOnItsSide() {
		Box box = box();
		return (this.end == End.MANAGER) ? box.left() > box.bottom() : box.right() < box.top();
	}

	private boolean hasRoom(List<Marker> markers, double room) {
		Box box = box();
		return markers.stream().allMatch((marker) -> box.distance(marker.place()) >= marker.radius() + room);
	}

	/**
	 * How bad the place is: a name that stays on its line is still seen as the corner's,
	 * and many markers near it need room for their labels.
	 */
	private double cost(List<Marker> markers, List<Line> lines) {
		Place corner = corner(this.end).place;
		Box box = box();
		double across = Math.abs(this.place.x() - corner.x()) / 2;
		if (isAbove()) {
			return across + ABOVE_COST;
		}
		boolean inTheWay = isCrowded(markers) && box.distance(edge()) < FAN;
		return across + Math.abs(this.place.y() - corner.y()) + (inTheWay ? FAN : 0)
				+ (hasRoom(markers, LABEL_ROOM) ? 0 : TIGHT_COST)
				+ LINE_COST * lines.stream().filter(box::isOn).count();
	}

	/**
	 * Whether the labels of the markers in the corner need the room around it.
	 */
	private boolean isCrowded(List<Marker> markers) {
		return markers.stream().filter((marker) -> marker.distance(edge()) < NEAR).count() > FEW;
	}

	private Place edge() {
		return (this.end == End.MANAGER) ? new Place(Place.SIDE, 0) : new Place(0, Place.SIDE);
	}

}
