package dev.rolecompass.scoring;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PointsTests {

	@ParameterizedTest
	@MethodSource
	void fractionsOfUpToTwelveAnswersAndTheirHalvesAreExact(int divisor) {
		assertThat(Points.of(100, divisor).times(divisor)).isEqualTo(Points.MAX);
		assertThat(Points.of(25, 2 * divisor).times(2 * divisor)).isEqualTo(Points.of(25));
	}

	static IntStream fractionsOfUpToTwelveAnswersAndTheirHalvesAreExact() {
		return IntStream.rangeClosed(1, 12);
	}

	@ParameterizedTest
	@ValueSource(ints = { 13, 17, 19 })
	void fractionsThatAreNotExactAreRejected(int divisor) {
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Points.of(100, divisor));
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 0", "100, 1, 100", "175, 3, 58", "200, 3, 67", "125, 2, 63", "75, 2, 38", "149, 3, 50",
			"-1, 2, 0", "-3, 2, -1", "-4, 3, -1" })
	void aHalfIsRoundedUp(int points, int divisor, int rounded) {
		assertThat(Points.of(points, divisor).rounded()).isEqualTo(rounded);
	}

	@Test
	void arithmeticIsExact() {
		Points third = Points.of(100, 3);
		assertThat(third.plus(third).plus(third)).isEqualTo(Points.MAX);
		assertThat(Points.MAX.minus(third)).isEqualTo(third.times(2));
		assertThat(third.minus(Points.MAX).abs()).isEqualTo(Points.MAX.minus(third));
		assertThat(third.minus(third)).isEqualTo(Points.ZERO);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1, 0", "100, 1, 100", "15, 2, 7.5", "-25, 4, -6.25" })
	void toDoubleKeepsTheFraction(int points, int divisor, double expected) {
		assertThat(Points.of(points, divisor).toDouble()).isEqualTo(expected);
	}

	@Test
	void theSmallestDifferenceCounts() {
		Points half = Points.of(15, 2);
		Points less = new Points(half.units() - 1);
		assertThat(half.exceeds(less)).isTrue();
		assertThat(half.exceeds(half)).isFalse();
		assertThat(half.isAtLeast(half)).isTrue();
		assertThat(less.isAtLeast(half)).isFalse();
		assertThat(less).isLessThan(half);
	}

}
