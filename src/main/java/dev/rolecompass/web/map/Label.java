package dev.rolecompass.web.map;

import java.util.Optional;

/**
 * Where the letters of a marker are.
 *
 * @param place where the text is anchored
 * @param anchor which part of the text is at that place, so that a longer text would lead
 * away from the dot: {@code start}, {@code middle} or {@code end}
 * @param leader the line from the label to its dot, if it isn't next to it
 */
record Label(Box box, Place place, String anchor, Optional<Line> leader) {

	/**
	 * @param hasLeader whether a line leads from the label to its dot
	 */
	static Label of(Box box, Place dot, boolean hasLeader) {
		Place center = box.center();
		boolean after = box.left() >= dot.x();
		boolean before = box.right() <= dot.x();
		String anchor = after ? "start" : before ? "end" : "middle";
		double x = after ? box.left() : before ? box.right() : center.x();
		Optional<Line> leader = hasLeader ? Optional.of(new Line(edge(box, dot).rounded(), dot)) : Optional.empty();
		return new Label(box, new Place(x, center.y()).rounded(), anchor, leader);
	}

	/**
	 * The middle of the side that faces the dot.
	 */
	private static Place edge(Box box, Place dot) {
		Place center = box.center();
		double across = dot.x() - center.x();
		double down = dot.y() - center.y();
		if (Math.abs(across) > Math.abs(down)) {
			return new Place((across > 0) ? box.right() : box.left(), center.y());
		}
		return new Place(center.x(), (down > 0) ? box.bottom() : box.top());
	}

}
