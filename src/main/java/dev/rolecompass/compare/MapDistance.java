package dev.rolecompass.compare;

import java.math.BigInteger;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Scores;

/**
 * The straight distance between two places on the map, 0 to about 141 points. It's the
 * root of a whole number, so distances are compared exactly by their squares.
 *
 * @param square the square of the distance, in units of {@link Points}
 */
public record MapDistance(long square) implements Comparable<MapDistance> {

	static MapDistance between(Scores one, Scores other) {
		long focus = one.focus().minus(other.focus()).units();
		long position = one.position().minus(other.position()).units();
		return new MapDistance(focus * focus + position * position);
	}

	/**
	 * Whether the distance is greater than a number of points.
	 */
	boolean exceeds(Points points) {
		long units = points.units();
		return this.square > units * units;
	}

	/**
	 * Whether this distance exceeds a shorter one by less than a number of points.
	 */
	boolean isWithin(Points points, MapDistance shorter) {
		// √a < √b + t, if a - b - t² < 2t√b
		long units = points.units();
		long rest = this.square - shorter.square - units * units;
		return rest < 0 || square(BigInteger.valueOf(rest))
			.compareTo(square(BigInteger.valueOf(2 * units)).multiply(BigInteger.valueOf(shorter.square))) < 0;
	}

	private static BigInteger square(BigInteger number) {
		return number.multiply(number);
	}

	@Override
	public int compareTo(MapDistance other) {
		return Long.compare(this.square, other.square);
	}

}
