package dev.rolecompass.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.TestAnswers;
import dev.rolecompass.scoring.AnswerSpace.Tally;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Properties of all possible answers.
 */
class ScoringSpaceTests {

	private static final ScoringService SCORING = new ScoringService();

	/**
	 * Answers for every pair of tallies. They represent all answers, since the outcome
	 * depends only on the tallies, as the first test shows.
	 */
	private static final List<Answers> REPRESENTATIVES = representatives();

	@Test
	void anAxisScoresTheMeanOfItsAnswers() {
		List<String> wrong = AnswerSpace.SCORED.parallelStream().filter((axis) -> {
			Tally tally = Tally.of(axis);
			Points score = Points.of(25 * tally.sum(), tally.count());
			return !scores(TestAnswers.of(axis, "444444")).equals(new Scores(score, Points.MAX))
					|| !scores(TestAnswers.of("000000", axis)).equals(new Scores(Points.ZERO, score));
		}).toList();
		assertThat(wrong).isEmpty();
	}

	@Test
	void anAxisWithFewerAnswersIsNotEnough() {
		Stream<String> few = AnswerSpace.ALL.stream()
			.filter((axis) -> Tally.of(axis).count() < ScoringService.ENOUGH_ANSWERS);
		assertThat(few).hasSize(1 + 6 * 5 + 15 * 25)
			.allMatch((axis) -> isNotEnough(axis, "444444") && isNotEnough("000000", axis));
	}

	private static boolean isNotEnough(String focus, String position) {
		return SCORING.outcomeOf(TestAnswers.of(focus, position)) instanceof Outcome.NotEnough;
	}

	@Test
	void mirroredAnswersGiveTheOtherRoleWithMirroredScores() {
		assertThat(REPRESENTATIVES.stream()
			.filter((answers) -> !SCORING.outcomeOf(AnswerSpace.mirrored(answers))
				.equals(mirrored(SCORING.outcomeOf(answers)))))
			.isEmpty();
	}

	@Test
	void mirroredScoresHaveTheSameStrengthAndTheMirroredPortrait() {
		assertThat(REPRESENTATIVES.stream().map(ScoringSpaceTests::scores).filter((scores) -> {
			Scores mirrored = mirrored(scores);
			return Strength.of(mirrored.lean()) != Strength.of(scores.lean())
					|| Portrait.of(mirrored) != mirrored(Portrait.of(scores));
		})).isEmpty();
	}

	@Test
	void aStepTowardsTheManagersEndNeverLosesTheManagersRole() {
		Stream<Answers> moved = REPRESENTATIVES.stream()
			.filter((answers) -> !isFor(Role.TECH_LEAD, answers))
			.flatMap(ScoringSpaceTests::oneStepTowardsTheManagersEnd);
		assertThat(moved.filter((answers) -> !isFor(Role.ENGINEERING_MANAGER, answers))).isEmpty();
	}

	private static boolean isFor(Role role, Answers answers) {
		return SCORING.outcomeOf(answers)
			.recommendation()
			.filter((recommendation) -> recommendation.role() == role)
			.isPresent();
	}

	private static Stream<Answers> oneStepTowardsTheManagersEnd(Answers answers) {
		return answers.byTopic()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != Answer.SKIPPED && entry.getValue() != Answer.MUCH_MORE_MANAGER)
			.map((entry) -> answers.with(entry.getKey(), Answer.of(entry.getValue().value() + 1)));
	}

	@Test
	void contributionsAddUpToTheLean() {
		assertThat(REPRESENTATIVES.stream().filter((answers) -> {
			List<Contribution> all = SCORING.contributions(answers).all();
			Points lean = all.stream().map(Contribution::points).reduce(Points.MIDDLE, Points::plus);
			return !lean.equals(scores(answers).lean());
		})).isEmpty();
	}

	@Test
	void noTwoScoresOfAnAxisRoundToTheSameNumber() {
		Set<Points> focus = REPRESENTATIVES.stream()
			.map((answers) -> scores(answers).focus())
			.collect(Collectors.toSet());
		Set<Points> position = REPRESENTATIVES.stream()
			.map((answers) -> scores(answers).position())
			.collect(Collectors.toSet());
		assertThat(focus).hasSize(49).isEqualTo(position);
		assertThat(focus).extracting(Points::rounded).doesNotHaveDuplicates();
	}

	private static List<Answers> representatives() {
		Collection<String> axes = AnswerSpace.oneForEachTally();
		// 13 sums of three answers, 17 of four, 21 of five and 25 of six
		assertThat(axes).hasSize(13 + 17 + 21 + 25);
		return axes.stream()
			.flatMap((focus) -> axes.stream().flatMap((position) -> undecidedAndDecided(focus, position)))
			.distinct()
			.toList();
	}

	private static Stream<Answers> undecidedAndDecided(String focus, String position) {
		return Stream.concat(Stream.of(TestAnswers.of(focus, position)), AnswerSpace.decided(focus, position).stream());
	}

	private static Scores scores(Answers answers) {
		Outcome outcome = SCORING.outcomeOf(answers);
		return (outcome instanceof Outcome.Tied tied) ? tied.scores() : outcome.recommendation().orElseThrow().scores();
	}

	private static Outcome mirrored(Outcome outcome) {
		if (outcome instanceof Outcome.Tied tied) {
			return new Outcome.Tied(mirrored(tied.scores()));
		}
		Recommendation recommendation = outcome.recommendation().orElseThrow();
		return new Outcome.Recommended(
				new Recommendation(recommendation.role().other(), mirrored(recommendation.scores())));
	}

	private static Scores mirrored(Scores scores) {
		return new Scores(Points.MAX.minus(scores.focus()), Points.MAX.minus(scores.position()));
	}

	private static Portrait mirrored(Portrait portrait) {
		return switch (portrait) {
			case MANAGER -> Portrait.TECH_LEAD;
			case TECH_LEAD -> Portrait.MANAGER;
			case PEOPLE_FIRST -> Portrait.TECHNOLOGY_FIRST;
			case TECHNOLOGY_FIRST -> Portrait.PEOPLE_FIRST;
			case POSITION_FIRST -> Portrait.ENGINEER_FIRST;
			case ENGINEER_FIRST -> Portrait.POSITION_FIRST;
			case MENTOR -> Portrait.PLAYER_COACH;
			case PLAYER_COACH -> Portrait.MENTOR;
			case MIDDLE -> Portrait.MIDDLE;
		};
	}

}
