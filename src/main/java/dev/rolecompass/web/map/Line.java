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
		return -Math.round(this.from.distance(this.to));
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
