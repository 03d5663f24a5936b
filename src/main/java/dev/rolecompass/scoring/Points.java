package dev.rolecompass.scoring;

import dev.rolecompass.quiz.Answer;

/**
 * An exact number of points. On an axis, 0 is the tech lead's end and 100 the manager's;
 * a difference or a contribution can be negative.
 * <p>
 * Counted in units so small that the mean of up to twelve answers, and the mean of two
 * such means, is a whole number of them. Nothing is rounded before it is shown.
 *
 * @param units the number of units
 */
public record Points(int units) implements Comparable<Points> {

	/**
	 * Twice the least common multiple of the numbers from 1 to 12.
	 */
	private static final int UNITS_PER_POINT = 2 * 27_720;

	/**
	 * What one step of an answer is worth to the mean.
	 */
	static final int PER_VALUE = 100 / Answer.MAX_VALUE;

	/**
	 * The tech lead's end of an axis.
	 */
	public static final Points ZERO = of(0);

	/**
	 * The middle of an axis.
	 */
	public static final Points MIDDLE = of(50);

	/**
	 * The manager's end of an axis.
	 */
	public static final Points MAX = of(100);

	/**
	 * A whole number of points.
	 * @param points the points, in a range of 0 to 100 on an axis
	 * @return the points
	 */
	public static Points of(int points) {
		return new Points(points * UNITS_PER_POINT);
	}

	/**
	 * A fraction of a whole number of points.
	 * @param points the whole number of points
	 * @param divisor 1 to 12, or twice one of these
	 * @return the points divided by the divisor
	 * @throws ArithmeticException if the fraction can't be counted exactly
	 */
	static Points of(int points, int divisor) {
		int units = points * UNITS_PER_POINT;
		if (units % divisor != 0) {
			throw new ArithmeticException("Points can't be counted exactly in " + divisor + "ths");
		}
		return new Points(units / divisor);
	}

	/**
	 * The score of answers: their mean, stretched to 0 to 100.
	 * @param sum the sum of the answers' values
	 * @param count the number of answers, 1 to 12
	 * @return 0 (the tech lead's end) to 100 (the manager's end)
	 */
	public static Points mean(int sum, int count) {
		return of(sum * PER_VALUE, count);
	}

	/**
	 * The sum of two numbers of points.
	 * @param other the points to add
	 * @return the sum
	 */
	public Points plus(Points other) {
		return new Points(this.units + other.units);
	}

	/**
	 * The difference of two numbers of points.
	 * @param other the points to take away
	 * @return the difference, which may be negative
	 */
	public Points minus(Points other) {
		return new Points(this.units - other.units);
	}

	/**
	 * These points several times.
	 * @param factor how many times
	 * @return the product
	 */
	public Points times(int factor) {
		return new Points(this.units * factor);
	}

	/**
	 * How much it is, whatever its sign.
	 * @return the points without their sign
	 */
	public Points size() {
		return new Points(Math.abs(this.units));
	}

	/**
	 * Whether these are at least as many.
	 * @param other the points to compare with
	 * @return {@code true} if equal or more
	 */
	public boolean isAtLeast(Points other) {
		return compareTo(other) >= 0;
	}

	/**
	 * Whether these are more.
	 * @param other the points to compare with
	 * @return {@code true} if more, {@code false} if equal or fewer
	 */
	public boolean exceeds(Points other) {
		return compareTo(other) > 0;
	}

	/**
	 * The nearest whole number, a half going up.
	 * @return the number of points as it is shown
	 */
	public int rounded() {
		return Math.floorDiv(2 * this.units + UNITS_PER_POINT, 2 * UNITS_PER_POINT);
	}

	/**
	 * The points for display and drawing, where a tiny error does no harm.
	 * @return the number of points
	 */
	public double toDouble() {
		return (double) this.units / UNITS_PER_POINT;
	}

	@Override
	public int compareTo(Points other) {
		return Integer.compare(this.units, other.units);
	}

}
