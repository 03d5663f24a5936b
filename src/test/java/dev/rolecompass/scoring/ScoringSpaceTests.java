package dev.rolecompass.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.TestAnswers;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.AnswerSpace.Tally;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for all answers that anyone can give.
 */
class ScoringSpaceTests {

	private static final ScoringService SCORING = new ScoringService();

	/**
	 * Answers for every pair of tallies. They stand for all answers, since the outcome
	 * depends on nothing else, as the first test shows.
	 */
	private static final List<Answers> REPRESENTATIVES = representatives();

	@Test
	void anAxisScoresTheMeanOfItsAnswers() {
		for (String axis : AnswerSpace.SCORED) {
			Tally tally = Tally.of(axis);
			Points score = Points.of(25 * tally.sum(), tally.count());
			assertThat(scores(TestAnswers.of(axis, "444444"))).as(axis).isEqualTo(new Scores(score, Points.MAX));
			assertThat(scores(TestAnswers.of("000000", axis))).as(axis).isEqualTo(new Scores(Points.ZERO, score));
		}
	}

	@Test
	void anAxisWithLessIsNotEnough() {
		for (String axis : AnswerSpace.ALL) {
			boolean focus = SCORING.outcomeOf(TestAnswers.of(axis, "444444")) instanceof Outcome.NotEnough;
			boolean position = SCORING.outcomeOf(TestAnswers.of("000000", axis)) instanceof Outcome.NotEnough;
			assertThat(List.of(focus, position)).as(axis)
				.containsOnly(Tally.of(axis).count() < ScoringService.ENOUGH_ANSWERS);
		}
	}

	@Test
	void mirroredAnswersGiveTheOtherRoleWithMirroredScores() {
		for (Answers answers : REPRESENTATIVES) {
			assertThat(SCORING.outcomeOf(mirrored(answers))).as("%s", answers)
				.isEqualTo(mirrored(SCORING.outcomeOf(answers)));
		}
	}

	@Test
	void mirroredScoresHaveTheSameStrengthAndTheMirroredPortrait() {
		for (Answers answers : REPRESENTATIVES) {
			Scores scores = scores(answers);
			Scores mirrored = mirrored(scores);
			assertThat(Strength.of(mirrored.lean())).as("%s", scores).isEqualTo(Strength.of(scores.lean()));
			assertThat(Portrait.of(mirrored)).as("%s", scores).isEqualTo(mirrored(Portrait.of(scores)));
		}
	}

	@Test
	void aStepTowardsTheManagersEndNeverTakesTheManagersRoleAway() {
		for (Answers answers : REPRESENTATIVES) {
			if (SCORING.outcomeOf(answers) instanceof Recommendation before && before.role() == Role.TECH_LEAD) {
				continue;
			}
			answers.byTopic().forEach((topic, answer) -> {
				if (answer != Answer.SKIPPED && answer != Answer.MUCH_MORE_MANAGER) {
					Answers moved = answers.with(topic, Answer.of(answer.value() + 1));
					assertThat(SCORING.outcomeOf(moved)).as("%s", moved)
						.isInstanceOfSatisfying(Recommendation.class,
								(after) -> assertThat(after.role()).isEqualTo(Role.ENGINEERING_MANAGER));
				}
			});
		}
	}

	@Test
	void contributionsAddUpToTheLean() {
		for (Answers answers : REPRESENTATIVES) {
			Points lean = SCORING.contributions(answers)
				.all()
				.stream()
				.map(Contribution::points)
				.reduce(Points.MIDDLE, Points::plus);
			assertThat(lean).as("%s", answers).isEqualTo(scores(answers).lean());
		}
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
		return (outcome instanceof Outcome.Tied tied) ? tied.scores() : ((Recommendation) outcome).scores();
	}

	private static Answers mirrored(Answers answers) {
		SortedMap<Topic, Answer> byTopic = new TreeMap<>(answers.byTopic());
		byTopic.replaceAll((topic, answer) -> answer.mirrored());
		return new Answers(byTopic, answers.decider().map(End::opposite));
	}

	private static Outcome mirrored(Outcome outcome) {
		if (outcome instanceof Outcome.Tied tied) {
			return new Outcome.Tied(mirrored(tied.scores()));
		}
		Recommendation recommendation = (Recommendation) outcome;
		return new Recommendation(recommendation.role().other(), mirrored(recommendation.scores()));
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
