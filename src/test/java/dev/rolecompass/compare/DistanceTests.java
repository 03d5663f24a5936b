package dev.rolecompass.compare;

import dev.rolecompass.scoring.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Distance}.
 */
class DistanceTests {

	@ParameterizedTest
	@CsvSource({ "0, NONE, false", "1, CLOSE, false", "19, CLOSE, false", "20, APART, true", "39, APART, true",
			"40, FAR, true", "100, FAR, true" })
	void distanceDependsOnThePoints(int points, Distance distance, boolean apart) {
		assertThat(Distance.of(Points.of(points))).isEqualTo(distance);
		assertThat(distance.isApart()).isEqualTo(apart);
	}

	@Test
	void justBelowALimitIsBelowIt() {
		// 5/6 * 25 = 20.83, so the differences are 19.17 and 20.17
		Points score = Points.mean(5, 6);
		assertThat(Distance.of(Points.of(40).minus(score))).isEqualTo(Distance.CLOSE);
		assertThat(Distance.of(Points.of(41).minus(score))).isEqualTo(Distance.APART);
	}

	@ParameterizedTest
	@CsvSource({ "1, 12", "5, 6", "7, 11" })
	void anyDifferenceIsADistance(int sum, int count) {
		assertThat(Distance.of(Points.mean(sum, count))).isNotEqualTo(Distance.NONE);
	}

}
