package dev.rolecompass.scoring;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.TestAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Portrait}.
 */
class PortraitTests {

	private static final ScoringService SCORING = new ScoringService();

	@ParameterizedTest
	@CsvSource(textBlock = """
			MANAGER          , PEOPLE_FIRST POSITION_FIRST
			PEOPLE_FIRST     , MANAGER MENTOR MIDDLE
			MENTOR           , PEOPLE_FIRST ENGINEER_FIRST
			POSITION_FIRST   , MANAGER MIDDLE PLAYER_COACH
			MIDDLE           , PEOPLE_FIRST POSITION_FIRST ENGINEER_FIRST TECHNOLOGY_FIRST
			ENGINEER_FIRST   , MENTOR MIDDLE TECH_LEAD
			PLAYER_COACH     , POSITION_FIRST TECHNOLOGY_FIRST
			TECHNOLOGY_FIRST , MIDDLE PLAYER_COACH TECH_LEAD
			TECH_LEAD        , ENGINEER_FIRST TECHNOLOGY_FIRST
			""")
	void neighboursAreOneStepAwayOnOneAxis(Portrait portrait, String neighbours) {
		List<Portrait> expected = Arrays.stream(neighbours.split(" ")).map(Portrait::valueOf).toList();
		assertThat(portrait.neighbours()).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource
	void neighboursAreMutual(Portrait portrait) {
		assertThat(portrait.neighbours()).allSatisfy((other) -> assertThat(other.neighbours()).contains(portrait));
	}

	@Test
	void thePartsOfAnAxisFollowOneAnother() {
		assertThat(Pull.TECH_LEAD.from()).isEqualTo(Points.ZERO);
		assertThat(Pull.TECH_LEAD.to()).isEqualTo(Pull.NEITHER.from()).isEqualTo(Points.of(40));
		assertThat(Pull.NEITHER.to()).isEqualTo(Pull.MANAGER.from()).isEqualTo(Points.of(60));
		assertThat(Pull.MANAGER.to()).isEqualTo(Points.MAX);
	}

	@ParameterizedTest
	@EnumSource
	void aPortraitHoldsTheMiddleOfItsField(Portrait portrait) {
		assertThat(Portrait.of(new Scores(middle(portrait.focus()), middle(portrait.position())))).isEqualTo(portrait);
	}

	private static Points middle(Pull pull) {
		return new Points((pull.from().units() + pull.to().units()) / 2);
	}

	@Test
	void aCornerIsThePortraitOfItsRoleAndNeverACloseCall() {
		List<Recommendation> atCorners = recommendations().filter((result) -> result.portrait().isCorner()).toList();
		assertThat(atCorners).hasSizeGreaterThan(1000).allSatisfy((result) -> {
			assertThat(result.strength()).isNotEqualTo(Strength.CLOSE_CALL);
			assertThat(result.portrait())
				.isEqualTo((result.role() == Role.ENGINEERING_MANAGER) ? Portrait.MANAGER : Portrait.TECH_LEAD);
		});
	}

	@Test
	void aPortraitPullsWhereItsScoresPull() {
		assertThat(recommendations()).allSatisfy((result) -> {
			for (Axis axis : Axis.values()) {
				assertThat(result.portrait().on(axis)).isEqualTo(Pull.of(result.scores().on(axis)));
			}
		});
	}

	/**
	 * The results of all pairs of tallies, without ties.
	 */
	private static Stream<Recommendation> recommendations() {
		return AnswerSpace.oneForEachTally()
			.stream()
			.flatMap((focus) -> AnswerSpace.oneForEachTally()
				.stream()
				.flatMap((position) -> SCORING.outcomeOf(TestAnswers.of(focus, position)).recommendation().stream()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			100 | 100 | PEOPLE_FIRST, POSITION_FIRST
			90  | 65  | PEOPLE_FIRST, POSITION_FIRST
			65  | 90  | POSITION_FIRST, PEOPLE_FIRST
			95  | 58  | MANAGER, MENTOR, MIDDLE
			95  | 42  | MENTOR, MANAGER, MIDDLE
			61  | 50  | MIDDLE, MANAGER, MENTOR
			58  | 50  | PEOPLE_FIRST, POSITION_FIRST, ENGINEER_FIRST, TECHNOLOGY_FIRST
			50  | 58  | POSITION_FIRST, PEOPLE_FIRST, TECHNOLOGY_FIRST, ENGINEER_FIRST
			30  | 65  | TECHNOLOGY_FIRST, POSITION_FIRST
			0   | 0   | ENGINEER_FIRST, TECHNOLOGY_FIRST
			""")
	void theNearestNeighbourComesFirst(int focus, int position, String neighbours) {
		assertThat(result(Points.of(focus), Points.of(position)).nearestNeighbours())
			.containsExactlyElementsOf(Arrays.stream(neighbours.split(", ")).map(Portrait::valueOf).toList());
	}

	@Test
	void theNearestNeighbourIsTheFirstPortraitThatAShortMoveLeadsTo() {
		for (int focus = 0; focus <= 100; focus++) {
			for (int position = 0; position <= 100; position++) {
				Recommendation result = result(Points.of(focus), Points.of(position));
				assertThat(result.nearestNeighbours())
					.containsExactlyInAnyOrderElementsOf(result.portrait().neighbours());
				assertThat(nearest(result)).contains(result.nearestNeighbours().get(0));
			}
		}
	}

	/**
	 * The portraits that the shortest moves along one axis lead to. A move ends just
	 * beyond a whole number of points, so that it crosses every boundary that it reaches.
	 */
	private static Set<Portrait> nearest(Recommendation result) {
		return IntStream.rangeClosed(0, 100)
			.mapToObj((points) -> reached(result, Points.of(points).plus(new Points(1))))
			.filter((portraits) -> !portraits.isEmpty())
			.findFirst()
			.orElseThrow();
	}

	private static Set<Portrait> reached(Recommendation result, Points move) {
		Points focus = result.scores().focus();
		Points position = result.scores().position();
		Set<Portrait> reached = EnumSet.noneOf(Portrait.class);
		for (Points there : List.of(focus.plus(move), focus.minus(move))) {
			if (isOnAxis(there)) {
				reached.add(Portrait.of(new Scores(there, position)));
			}
		}
		for (Points there : List.of(position.plus(move), position.minus(move))) {
			if (isOnAxis(there)) {
				reached.add(Portrait.of(new Scores(focus, there)));
			}
		}
		reached.remove(result.portrait());
		return reached;
	}

	private static boolean isOnAxis(Points points) {
		return points.isAtLeast(Points.ZERO) && Points.MAX.isAtLeast(points);
	}

	private static Recommendation result(Points focus, Points position) {
		Scores scores = new Scores(focus, position);
		return new Recommendation(Role.of(scores.lean()).orElse(Role.TECH_LEAD), scores);
	}

}
