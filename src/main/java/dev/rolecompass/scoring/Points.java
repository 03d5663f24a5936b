package dev.rolecompass.scoring;

import dev.rolecompass.quiz.Answer;

/**
 * An exact number of points. On an axis, 0 is the tech lead's end and 100 the manager's;
 * a difference or contribution can be negative.
 * <p>
 * The unit is small enough to count the mean of up to twelve answers, and the mean of two
 * such means, as whole numbers. Points are rounded only for display.
 *
 * @param units the number of units
 */
public record Points(int units) implements Comparable<Points> {

	/**
	 * Twice the least common multiple of 1 to 12.
	 */
	private static final int UNITS_PER_POINT = 2 * 27_720;

	/**
	 * The points of one step of a single answer.
	 */
	static final int PER_VALUE = 100 / Answer.MAX_VALUE;

	public static final Points ZERO = of(0);

	public static final Points MIDDLE = of(50);

	public static final Points MAX = of(100);

	public static Points of(int points) {
		return new Points(points * UNITS_PER_POINT);
	}

	/**
	 * A fraction.
	 * @param points the numerator
	 * @param divisor 1 to 12, or twice one of these
	 * @throws ArithmeticException if the fraction isn't a whole number of units
	 */
	static Points of(int points, int divisor) {
		int units = points * UNITS_PER_POINT;
		if (units % divisor != 0) {
			throw new ArithmeticException("Points can't be counted exactly in " + divisor + "ths");
		}
		return new Points(units / divisor);
	}

	/**
	 * The score of an axis: the mean of its answers, scaled to 0 to 100.
	 * @param sum the sum of the answers' values
	 * @param count the number of answers, 1 to 12
	 */
	public static Points mean(int sum, int count) {
		return of(sum * PER_VALUE, count);
	}

	public Points plus(Points other) {
		return new Points(this.units + other.units);
	}

	public Points minus(Points other) {
		return new Points(this.units - other.units);
	}

	public Points times(int factor) {
		return new Points(this.units * factor);
	}

	public Points abs() {
		return new Points(Math.abs(this.units));
	}

	public boolean isAtLeast(Points other) {
		return compareTo(other) >= 0;
	}

	public boolean exceeds(Points other) {
		return compareTo(other) > 0;
	}

	/**
	 * The nearest whole number of points; a half is rounded up.
	 */
	public int rounded() {
		return Math.floorDiv(2 * this.units + UNITS_PER_POINT, 2 * UNITS_PER_POINT);
	}

	/**
	 * The points for display and drawing, where a rounding error is harmless.
	 */
	public double toDouble() {
		return (double) this.units / UNITS_PER_POINT;
	}

	@Override
	public int compareTo(Points other) {
		return Integer.compare(this.units, other.units);
	}

}
