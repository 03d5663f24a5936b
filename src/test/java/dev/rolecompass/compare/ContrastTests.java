package dev.rolecompass.compare;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import dev.rolecompass.compare.Contrast.Sort;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.TestAnswers;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.scoring.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.rolecompass.compare.TestStandpoints.person;
import static dev.rolecompass.compare.TestStandpoints.result;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Contrast}.
 */
class ContrastTests {

	private static final Points APART = Points.of(20);

	private static final List<Standpoint> RESULTS = TestStandpoints.GRID.stream()
		.map((scores) -> result(Lens.CAREER, scores))
		.toList();

	@ParameterizedTest
	@CsvSource({ "50, 50, 50, 50, NONE", "50, 50, 69, 31, NONE", "50, 50, 70, 50, FOCUS", "50, 50, 30, 69, FOCUS",
			"50, 50, 50, 70, POSITION", "50, 50, 65, 10, POSITION", "50, 50, 71, 30, CROSSED",
			"30, 80, 80, 30, CROSSED", "0, 0, 100, 100, ROLES", "49, 49, 70, 70, FURTHER", "42, 42, 63, 63, ROLES",
			"43, 43, 63, 63, FURTHER", "0, 0, 30, 30, FURTHER", "60, 60, 80, 100, FURTHER",
			"80, 100, 60, 60, FURTHER" })
	void scoresDifferFrom20Points(int focus, int position, int otherFocus, int otherPosition, Sort sort) {
		assertThat(contrast(result(Lens.CAREER, focus, position), result(Lens.JOB, otherFocus, otherPosition)).sort())
			.isEqualTo(sort);
	}

	@Test
	void eachPairOfScoresHasTheSortOfItsDifferences() {
		for (Standpoint one : RESULTS) {
			for (Standpoint other : RESULTS) {
				Contrast contrast = contrast(one, other);
				assertThat(List.of(contrast.sort())).as(one + " and " + other).isEqualTo(sorts(one, other));
			}
		}
	}

	/**
	 * All sorts whose condition is met, each worded on its own.
	 */
	private static List<Sort> sorts(Standpoint one, Standpoint other) {
		Scores from = one.scores().orElseThrow();
		Scores to = other.scores().orElseThrow();
		boolean focus = isApart(from.focus(), to.focus());
		boolean position = isApart(from.position(), to.position());
		boolean sameDirection = from.focus().exceeds(to.focus()) == from.position().exceeds(to.position());
		boolean closeCall = isCloseCall(from) || isCloseCall(to);
		boolean sameRole = closeCall || role(one).equals(role(other));
		return List.of(Sort.values()).stream().filter((sort) -> switch (sort) {
			case NONE -> !focus && !position;
			case ANSWERS -> false;
			case FOCUS -> focus && !position;
			case POSITION -> position && !focus;
			case ROLES -> focus && position && sameDirection && !sameRole;
			case FURTHER -> focus && position && sameDirection && sameRole;
			case CROSSED -> focus && position && !sameDirection;
		}).toList();
	}

	private static boolean isCloseCall(Scores scores) {
		return Strength.of(scores.lean()) == Strength.CLOSE_CALL;
	}

	private static boolean isApart(Points from, Points to) {
		return !APART.exceeds(from.minus(to)) || !APART.exceeds(to.minus(from));
	}

	@Test
	void theGridHasAllSortsOfScores() {
		assertThat(RESULTS.stream()
			.flatMap((one) -> RESULTS.stream().map((other) -> contrast(one, other).sort()))
			.distinct())
			.containsExactlyInAnyOrder(Sort.NONE, Sort.FOCUS, Sort.POSITION, Sort.ROLES, Sort.FURTHER, Sort.CROSSED);
	}

	@Test
	void theOtherWayRoundOnlyTheDirectionChanges() {
		for (Standpoint one : RESULTS) {
			for (Standpoint other : RESULTS) {
				assertIsReversible(one, other);
			}
		}
		Random random = new Random(1);
		for (int i = 0; i < 5_000; i++) {
			Standpoint one = TestStandpoints.random(random, Lens.CAREER);
			Standpoint other = TestStandpoints.random(random, Lens.JOB);
			assertThat(Contrast.of(one, other).isPresent())
				.isEqualTo(one.scores().isPresent() && other.scores().isPresent());
			assertIsReversible(one, other);
		}
	}

	private static void assertIsReversible(Standpoint one, Standpoint other) {
		Optional<Contrast> contrast = Contrast.of(one, other);
		assertThat(Contrast.of(other, one)).isEqualTo(contrast.map(Contrast::reversed));
		assertThat(contrast.map(Contrast::reversed).map(Contrast::reversed)).isEqualTo(contrast);
		contrast.ifPresent((each) -> {
			assertThat(each.isHigher(Axis.FOCUS) && each.reversed().isHigher(Axis.FOCUS)).isFalse();
			assertThat(each.isHigher(Axis.POSITION) && each.reversed().isHigher(Axis.POSITION)).isFalse();
		});
	}

	@Test
	void theSecondIsHigherIfItIsNearerToTheManagersEnd() {
		Contrast contrast = contrast(result(Lens.CAREER, 30, 80), result(Lens.CAREER, 80, 30));
		assertThat(contrast.isHigher(Axis.FOCUS)).isTrue();
		assertThat(contrast.isHigher(Axis.POSITION)).isFalse();
		assertThat(contrast.focus()).isEqualTo(Points.of(50));
		assertThat(contrast.position()).isEqualTo(Points.of(-50));
	}

	@Test
	void withDifferentRolesTheManagerIsHigher() {
		for (Standpoint one : RESULTS) {
			for (Standpoint other : RESULTS) {
				Contrast contrast = contrast(one, other);
				if (contrast.sort() == Sort.ROLES) {
					assertThat(contrast.isHigher(Axis.FOCUS)).isEqualTo(contrast.isHigher(Axis.POSITION))
						.isEqualTo(role(other) == Role.ENGINEERING_MANAGER);
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "400000, 400000, NONE", "400000, 100000, ANSWERS", "400000, 200000, NONE", "404040, 040404, ANSWERS",
			// The scores differ as well
			"444444, 000000, FOCUS" })
	void singleAnswersThatAreThreeStepsApartMayCancelOut(String focus, String otherFocus, Sort sort) {
		assertThat(contrast(person(focus, "222222"), person(otherFocus, "222222")).sort()).isEqualTo(sort);
	}

	@Test
	void closeScoresHaveAnswersApartOrNothing() {
		Random random = new Random(2);
		for (int i = 0; i < 5_000; i++) {
			Comparison both = new Comparison(
					List.of(TestStandpoints.random(random, Lens.CAREER), TestStandpoints.random(random, Lens.CAREER)));
			both.contrast().filter((contrast) -> !isApart(contrast)).ifPresent((contrast) -> {
				boolean wide = both.topics().stream().anyMatch((topic) -> topic.gap() >= 3);
				assertThat(contrast.sort()).isEqualTo(wide ? Sort.ANSWERS : Sort.NONE);
			});
			both.contrast()
				.filter(ContrastTests::isApart)
				.ifPresent((contrast) -> assertThat(contrast.sort()).isNotIn(Sort.NONE, Sort.ANSWERS));
		}
	}

	private static boolean isApart(Contrast contrast) {
		return isApart(contrast.focus(), Points.ZERO) || isApart(contrast.position(), Points.ZERO);
	}

	@Test
	void withoutScoresThereIsNoContrast() {
		assertThat(Contrast.of(person("3-----", "------"), person("222222", "222222"))).isEmpty();
		assertThat(Contrast.of(person("222222", "222222"), person("xxxx22", "222222"))).isEmpty();
	}

	@Test
	void aTieHasNoRoleThatCouldDiffer() {
		Standpoint tied = person("222222", "222222");
		Standpoint decided = TestStandpoints.standpoint(Lens.CAREER,
				TestAnswers.of("222222", "222222").withDecider(End.TECH_LEAD));
		Standpoint manager = result(Lens.CAREER, 90, 90);
		assertThat(contrast(tied, manager).sort()).isEqualTo(Sort.FURTHER);
		assertThat(contrast(decided, manager).sort()).isEqualTo(Sort.FURTHER);
	}

	private static Contrast contrast(Standpoint one, Standpoint other) {
		return Contrast.of(one, other).orElseThrow();
	}

	private static Role role(Standpoint standpoint) {
		return standpoint.recommendation().map(Recommendation::role).orElseThrow();
	}

}
