package dev.rolecompass.web.map;

/**
 * The box that a text takes up on the map.
 */
record Box(double left, double top, double right, double bottom) {

	/**
	 * The distance that texts keep from the frame of the map.
	 */
	private static final double MARGIN = 3;

	static Box around(Place center, double width, double height) {
		return new Box(center.x() - width / 2, center.y() - height / 2, center.x() + width / 2,
				center.y() + height / 2);
	}

	boolean isInside() {
		return Math.min(this.left, this.top) >= MARGIN && Math.max(this.right, this.bottom) <= Place.SIDE - MARGIN;
	}

	Place center() {
		return new Place((this.left + this.right) / 2, (this.top + this.bottom) / 2);
	}

	boolean overlaps(Box other) {
		return this.left < other.right && other.left < this.right && this.top < other.bottom && other.top < this.bottom;
	}

	/**
	 * The distance from a place, 0 if the place is in the box.
	 */
	double distance(Place place) {
		double across = Math.max(0, Math.max(this.left - place.x(), place.x() - this.right));
		double down = Math.max(0, Math.max(this.top - place.y(), place.y() - this.bottom));
		return Math.hypot(across, down);
	}

	/**
	 * Whether the box is nearer to a place than a distance.
	 */
	boolean isWithin(double distance, Place place) {
		// Most boxes are far away, and the exact distance is slow to calculate
		return this.left - place.x() < distance && place.x() - this.right < distance && this.top - place.y() < distance
				&& place.y() - this.bottom < distance && distance(place) < distance;
	}

	/**
	 * Whether any of a line is in the box.
	 */
	boolean isOn(Line line) {
		double across = line.to().x() - line.from().x();
		double down = line.to().y() - line.from().y();
		double fromX = share(this.left - line.from().x(), this.right - line.from().x(), across, true);
		double toX = share(this.left - line.from().x(), this.right - line.from().x(), across, false);
		double fromY = share(this.top - line.from().y(), this.bottom - line.from().y(), down, true);
		double toY = share(this.top - line.from().y(), this.bottom - line.from().y(), down, false);
		return Math.max(0, Math.max(fromX, fromY)) < Math.min(1, Math.min(toX, toY));
	}

	/**
	 * At which share of a line it enters or leaves a range.
	 */
	private static double share(double low, double high, double length, boolean enters) {
		if (length == 0) {
			boolean within = low < 0 && high > 0;
			return (within == enters) ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
		}
		return enters ? Math.min(low / length, high / length) : Math.max(low / length, high / length);
	}

}
