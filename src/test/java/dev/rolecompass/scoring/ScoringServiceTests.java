package dev.rolecompass.scoring;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.quiz.TestAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScoringServiceTests {

	private final ScoringService scoring = new ScoringService();

	@Test
	void choosingEveryManagersEndGivesAClearEngineeringManager() {
		Recommendation recommendation = recommendation("444444", "444444");
		assertThat(recommendation.role()).isEqualTo(Role.ENGINEERING_MANAGER);
		assertThat(recommendation.scores()).isEqualTo(new Scores(Points.MAX, Points.MAX));
		assertThat(recommendation.strength()).isEqualTo(Strength.CLEAR);
	}

	@Test
	void choosingEveryTechLeadsEndGivesAClearTechLead() {
		Recommendation recommendation = recommendation("000000", "000000");
		assertThat(recommendation.role()).isEqualTo(Role.TECH_LEAD);
		assertThat(recommendation.scores()).isEqualTo(new Scores(Points.ZERO, Points.ZERO));
		assertThat(recommendation.strength()).isEqualTo(Strength.CLEAR);
	}

	@ParameterizedTest
	@MethodSource("habits")
	void alwaysChoosingTheSameStatementLeadsExactlyToTheMiddle(Function<Question, Answer> habit) {
		Answers answers = Answers.NONE;
		for (Question question : Quizzes.shipped().asked()) {
			answers = answers.with(question.topic(), habit.apply(question));
		}
		assertThat(this.scoring.outcomeOf(answers))
			.isEqualTo(new Outcome.Tied(new Scores(Points.MIDDLE, Points.MIDDLE)));
	}

	static Stream<Function<Question, Answer>> habits() {
		Function<Question, Answer> first = (question) -> Role.at(question.first()).extreme();
		return Stream.of(first, first.andThen(Answer::mirrored), (question) -> Answer.BOTH);
	}

	@ParameterizedTest
	@CsvSource({ "44xxx4, 100, 1", "xx0x04, 100, 3", "1x1x1x, 25, 1", "40x40x, 50, 1", "34xx34, 175, 2" })
	void skippedAnswersLeaveTheSum(String focus, int points, int divisor) {
		assertThat(recommendation(focus, "444444").scores().focus()).isEqualTo(Points.of(points, divisor));
	}

	@ParameterizedTest
	@MethodSource
	void fewerThanThreeAnswersOnAnAxisAreNotEnough(String focus, String position, Map<Axis, Integer> missing) {
		assertThat(this.scoring.outcomeOf(TestAnswers.of(focus, position))).isEqualTo(new Outcome.NotEnough(missing));
	}

	static Stream<Arguments> fewerThanThreeAnswersOnAnAxisAreNotEnough() {
		return Stream.of(Arguments.of("44xxxx", "444444", Map.of(Axis.FOCUS, 1)),
				Arguments.of("444xxx", "x0xxxx", Map.of(Axis.POSITION, 2)),
				Arguments.of("x2xx2x", "xxxxxx", Map.of(Axis.FOCUS, 1, Axis.POSITION, 3)));
	}

	@Test
	void threeAnswersOnEachAxisAreEnough() {
		assertThat(this.scoring.outcomeOf(TestAnswers.of("4x4x4x", "xxx000")))
			.isEqualTo(new Outcome.Tied(new Scores(Points.MAX, Points.ZERO)));
	}

	@ParameterizedTest
	@CsvSource({ "-, -", "44444-, 444444", "444444, 44444-", "xxxxxx, xxxxx-" })
	void openTopicsLeaveTheAnswersIncomplete(String focus, String position) {
		assertThat(this.scoring.outcomeOf(TestAnswers.of(focus, position))).isEqualTo(new Outcome.Incomplete());
	}

	@ParameterizedTest
	@EnumSource
	void theDeciderSettlesTheRoleAndLeavesTheScores(End end) {
		Answers tied = TestAnswers.of("444444", "000000");
		assertThat(this.scoring.outcomeOf(tied.withDecider(end)))
			.isEqualTo(new Outcome.Recommended(new Recommendation(Role.at(end), new Scores(Points.MAX, Points.ZERO))));
	}

	@ParameterizedTest
	@EnumSource
	void aTieStaysATieWhenItIsSettled(End end) {
		Answers tied = TestAnswers.of("444444", "000000");
		assertThat(this.scoring.isTied(tied)).isTrue();
		assertThat(this.scoring.isTied(tied.withDecider(end))).isTrue();
		assertThat(this.scoring.isTied(TestAnswers.of("444443", "000000").withDecider(end))).isFalse();
		assertThat(this.scoring.isTied(Answers.NONE.withDecider(end))).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void theDeciderCountsOnlyInATie(End end) {
		Answers answers = TestAnswers.of("444443", "000000");
		assertThat(this.scoring.outcomeOf(answers.withDecider(end))).isEqualTo(this.scoring.outcomeOf(answers));
	}

	// No answers come nearer from below
	@ParameterizedTest
	@CsvSource({ "44440x, 44400x, 20, 1, CLEAR", "444440, 4410xx, 475, 24, LEANING", "44410x, 2222xx, 15, 2, LEANING",
			"4410xx, 430xxx, 175, 24, CLOSE_CALL" })
	void strengthIsTheDistanceFromTheMiddle(String focus, String position, int points, int divisor, Strength strength) {
		Points distance = Points.of(points, divisor);
		Recommendation recommendation = recommendation(focus, position);
		assertThat(recommendation.scores().lean()).isEqualTo(Points.MIDDLE.plus(distance));
		assertThat(recommendation.strength()).isEqualTo(strength);
		assertThat(Strength.of(Points.MIDDLE.minus(distance))).isEqualTo(strength);
	}

	// 22220x is exactly 40 and 44400x exactly 60; 222220 and 222224 are just inside of
	// them
	@ParameterizedTest
	@CsvSource({ "44400x, 44400x, MANAGER", "44400x, 222224, PEOPLE_FIRST", "44400x, 22220x, MENTOR",
			"222224, 44400x, POSITION_FIRST", "222220, 222224, MIDDLE", "222220, 22220x, ENGINEER_FIRST",
			"22220x, 44400x, PLAYER_COACH", "22220x, 222220, TECHNOLOGY_FIRST", "22220x, 22220x, TECH_LEAD" })
	void aPortraitNamesTheFieldOfTheMap(String focus, String position, Portrait portrait) {
		assertThat(recommendation(focus, position).portrait()).isEqualTo(portrait);
	}

	@Test
	void aRetiredSeventhTopicScoresExactly() {
		Answers answers = TestAnswers.of("4444440", "000000");
		Scores scores = recommendation("4444440", "000000").scores();
		assertThat(scores).isEqualTo(new Scores(Points.of(600, 7), Points.ZERO));
		assertThat(scores.lean()).isEqualTo(Points.of(300, 7));
		assertThat(sum(this.scoring.contributions(answers))).isEqualTo(scores.lean().minus(Points.MIDDLE));
	}

	private static Points sum(Contributions contributions) {
		return contributions.all().stream().map(Contribution::points).reduce(Points.ZERO, Points::plus);
	}

	/**
	 * The recommendation to answers that may be tied, where the manager's end is chosen.
	 */
	private Recommendation recommendation(String focus, String position) {
		return this.scoring.outcomeOf(TestAnswers.of(focus, position).withDecider(End.MANAGER))
			.recommendation()
			.orElseThrow();
	}

}
