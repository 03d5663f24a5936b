package dev.rolecompass.web.map;

/**
 * A line from one place to another.
 */
record Line(Place from, Place to) {

	/**
	 * The direction, clockwise from upwards, in degrees from -135 to 225, so that the
	 * needle turns at most halfway round from the upper right.
	 */
	public long degrees() {
		long degrees = Math.round(Math.toDegrees(Math.atan2(this.to.x() - this.from.x(), this.from.y() - this.to.y())));
		return (degrees < -135) ? degrees + 360 : degrees;
	}

	/**
	 * The y coordinate of the end, if the line starts at the origin and leads upwards.
	 */
	public long tip() {
		return -Math.round(length());
	}

	double length() {
		return this.from.distance(this.to);
	}

	double distance(Place place) {
		double length = length();
		double along = (length == 0) ? 0 : ((place.x() - this.from.x()) * (this.to.x() - this.from.x())
				+ (place.y() - this.from.y()) * (this.to.y() - this.from.y())) / (length * length);
		double share = Math.min(1, Math.max(0, along));
		return place.distance(new Place(this.from.x() + share * (this.to.x() - this.from.x()),
				this.from.y() + share * (this.to.y() - this.from.y())));
	}

	/**
	 * Whether the lines cross. Lines that only touch don't.
	 */
	boolean crosses(Line other) {
		return side(other.from) * side(other.to) < 0 && other.side(this.from) * other.side(this.to) < 0;
	}

	/**
	 * On which side of the line a place is: negative, zero or positive.
	 */
	private double side(Place place) {
		return Math.signum((this.to.x() - this.from.x()) * (place.y() - this.from.y())
				- (this.to.y() - this.from.y()) * (place.x() - this.from.x()));
	}

}
