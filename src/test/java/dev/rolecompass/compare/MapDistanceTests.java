package dev.rolecompass.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.scoring.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

/**
 * Tests for {@link MapDistance}.
 */
class MapDistanceTests {

	private static final Points LIMIT = Strength.LEANING.distance();

	/**
	 * Enough digits to tell any two different sums of two roots apart.
	 */
	private static final MathContext DIGITS = new MathContext(60);

	private static final Scores CORNER = new Scores(Points.ZERO, Points.ZERO);

	@Test
	void aDistanceIsStraight() {
		Scores centre = new Scores(Points.MIDDLE, Points.MIDDLE);
		assertThat(MapDistance.between(centre, centre).square()).isZero();
		for (Scores scores : TestStandpoints.GRID) {
			MapDistance distance = MapDistance.between(centre, scores);
			assertThat(distance).isEqualTo(MapDistance.between(scores, centre));
			assertThat(Math.sqrt(distance.square()) / Points.of(1).units())
				.isCloseTo(Math.hypot(scores.focus().toDouble() - 50, scores.position().toDouble() - 50), offset(1e-9));
		}
	}

	@Test
	void distancesAreComparedAsIfTheirRootsWereExact() {
		Random random = new Random(1);
		for (int i = 0; i < 20_000; i++) {
			MapDistance one = distance(random);
			MapDistance other = distance(random);
			BigDecimal difference = root(one).subtract(root(other));
			assertThat(one.isWithin(LIMIT, other)).as(one + " and " + other)
				.isEqualTo(difference.compareTo(BigDecimal.valueOf(LIMIT.units())) < 0);
			assertThat(Integer.signum(one.compareTo(other))).isEqualTo(difference.signum());
		}
	}

	@Test
	void awayFromTheBorderRoundedNumbersAgree() {
		Random random = new Random(2);
		for (int i = 0; i < 20_000; i++) {
			MapDistance one = distance(random);
			MapDistance other = distance(random);
			double difference = Math.sqrt(one.square()) - Math.sqrt(other.square()) - LIMIT.units();
			if (Math.abs(difference) > 1) {
				assertThat(one.isWithin(LIMIT, other)).as(one + " and " + other).isEqualTo(difference < 0);
			}
		}
	}

	/**
	 * Places whose distances from a corner are 30 and 37.5 points: on an axis, or the
	 * sides of a triangle of 3, 4 and 5.
	 */
	@ParameterizedTest
	@CsvSource({ "60, 0, 75, 0", "0, 60, 75, 0", "36, 48, 75, 0", "60, 0, 45, 60", "36, 48, 60, 45" })
	void exactlyTheLimitIsNotWithinIt(int focus, int position, int furtherFocus, int furtherPosition) {
		MapDistance near = MapDistance.between(CORNER, scores(focus, position, 0));
		MapDistance further = MapDistance.between(CORNER, scores(furtherFocus, furtherPosition, 0));
		MapDistance justBefore = MapDistance.between(CORNER, scores(furtherFocus, furtherPosition, -1));
		assertThat(further.isWithin(LIMIT, near)).isFalse();
		assertThat(justBefore.isWithin(LIMIT, near)).isTrue();
		assertThat(near.isWithin(LIMIT, further)).isTrue();
	}

	@Test
	void fromNoDistanceOnlyLessThanTheLimitIsWithinIt() {
		MapDistance none = MapDistance.between(CORNER, CORNER);
		assertThat(none.isWithin(LIMIT, none)).isTrue();
		assertThat(MapDistance.between(CORNER, scores(15, 0, 0)).isWithin(LIMIT, none)).isFalse();
		assertThat(MapDistance.between(CORNER, scores(15, 0, -1)).isWithin(LIMIT, none)).isTrue();
	}

	@Test
	void aDistanceExceedsWhatIsLess() {
		MapDistance distance = MapDistance.between(CORNER, scores(48, 64, 0));
		assertThat(distance.exceeds(Points.of(40))).isFalse();
		assertThat(distance.exceeds(Points.of(40).minus(new Points(1)))).isTrue();
		assertThat(MapDistance.between(CORNER, scores(48, 64, 1)).exceeds(Points.of(40))).isTrue();
	}

	@Test
	void thereAre49ReachableScores() {
		assertThat(TestStandpoints.REACHABLE).hasSize(49)
			.contains(Points.ZERO, Points.of(30), Points.of(40), Points.mean(6, 4), Points.MAX);
	}

	/**
	 * Scores in half points.
	 * @param units what is added to the greater of the two
	 */
	private static Scores scores(int focus, int position, int units) {
		Points onFocus = new Points(Points.of(focus).units() / 2 + ((focus > position) ? units : 0));
		Points onPosition = new Points(Points.of(position).units() / 2 + ((focus > position) ? 0 : units));
		return new Scores(onFocus, onPosition);
	}

	private static MapDistance distance(Random random) {
		return MapDistance.between(place(random), place(random));
	}

	private static Scores place(Random random) {
		List<Points> reachable = TestStandpoints.REACHABLE;
		return new Scores(reachable.get(random.nextInt(reachable.size())),
				reachable.get(random.nextInt(reachable.size())));
	}

	private static BigDecimal root(MapDistance distance) {
		return BigDecimal.valueOf(distance.square()).sqrt(DIGITS);
	}

}
