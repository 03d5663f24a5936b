package dev.rolecompass.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.compare.Comparison.Kind;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.TestAnswers;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.scoring.ScoringService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Comparison}.
 */
class ComparisonTests {

	private static final ScoringService SCORING = new ScoringService();

	private static final Standpoint PERSON = person("444431", "333333");

	private static final Standpoint JOB = job("0111x1", "0x2211");

	private static final Standpoint INCOMPLETE = person("3-1---", "------");

	private static final Standpoint RESULT = Standpoint.of(Lens.CAREER, result(Role.TECH_LEAD, 20, 31));

	static Stream<List<Standpoint>> comparisons() {
		return Stream.of(List.of(PERSON, JOB), List.of(PERSON, RESULT), List.of(PERSON, INCOMPLETE),
				List.of(RESULT, JOB), List.of(PERSON, JOB, INCOMPLETE, RESULT), List.of(PERSON, PERSON, JOB),
				List.of(job("222222", "222222"), PERSON), List.of(INCOMPLETE, INCOMPLETE));
	}

	@Test
	void theKindDependsOnNumberAndLenses() {
		assertThat(new Comparison(List.of()).kind()).isEqualTo(Kind.NOTHING);
		assertThat(new Comparison(List.of(JOB)).kind()).isEqualTo(Kind.ALONE);
		assertThat(new Comparison(List.of(PERSON, JOB)).kind()).isEqualTo(Kind.PERSON_AND_JOB);
		assertThat(new Comparison(List.of(JOB, PERSON)).kind()).isEqualTo(Kind.PERSON_AND_JOB);
		assertThat(new Comparison(List.of(PERSON, RESULT)).kind()).isEqualTo(Kind.PEOPLE);
		assertThat(new Comparison(List.of(JOB, JOB)).kind()).isEqualTo(Kind.JOBS);
		assertThat(new Comparison(List.of(PERSON, PERSON, PERSON)).kind()).isEqualTo(Kind.SEVERAL);
		assertThat(new Comparison(List.of(PERSON, JOB, PERSON)).kind()).isEqualTo(Kind.SEVERAL);
	}

	@ParameterizedTest
	@MethodSource("standpoints")
	void aResultHasNoGapToItself(Standpoint standpoint) {
		Comparison comparison = new Comparison(List.of(standpoint, standpoint));
		for (Axis axis : Axis.values()) {
			assertThat(comparison.on(axis).map(Range::size))
				.isEqualTo(standpoint.scores().map((scores) -> Points.ZERO));
			assertThat(comparison.on(axis).map(Range::distance))
				.isEqualTo(standpoint.scores().map((scores) -> Distance.NONE));
		}
		assertThat(comparison.whereApart()).isEqualTo(standpoint.scores().map((scores) -> WhereApart.NONE));
		assertThat(comparison.topics()).allSatisfy((topic) -> assertThat(topic.gap()).isZero());
		assertThat(comparison.topics()).hasSize((int) standpoint.answers()
			.byTopic()
			.values()
			.stream()
			.filter((answer) -> answer != Answer.SKIPPED)
			.count());
	}

	static Stream<Standpoint> standpoints() {
		return Stream.of(PERSON, JOB, INCOMPLETE, RESULT);
	}

	@ParameterizedTest
	@MethodSource("comparisons")
	void orderChangesOnlyTheOrderOfAnswers(List<Standpoint> standpoints) {
		Comparison comparison = new Comparison(standpoints);
		for (int turn = 1; turn < standpoints.size(); turn++) {
			List<Standpoint> turned = new ArrayList<>(standpoints);
			Collections.rotate(turned, turn);
			Comparison other = new Comparison(turned);
			assertThat(other.kind()).isEqualTo(comparison.kind());
			assertThat(other.whereApart()).isEqualTo(comparison.whereApart());
			for (Axis axis : Axis.values()) {
				assertThat(other.on(axis)).isEqualTo(comparison.on(axis));
			}
			assertThat(other.topics()).isEqualTo(comparison.topics().stream().map(turnedBy(turn)).toList());
		}
	}

	private static UnaryOperator<TopicSpread> turnedBy(int turn) {
		return (spread) -> {
			List<Optional<Answer>> answers = new ArrayList<>(spread.answers());
			Collections.rotate(answers, turn);
			return new TopicSpread(spread.topic(), answers);
		};
	}

	@ParameterizedTest
	@CsvSource({ "50, 50, 50, 50, NONE", "50, 50, 69, 31, NONE", "50, 50, 70, 50, FOCUS", "50, 50, 30, 69, FOCUS",
			"50, 50, 50, 70, POSITION", "50, 50, 65, 10, POSITION", "50, 50, 71, 30, MORE_FOCUS",
			"50, 50, 30, 71, MORE_POSITION", "0, 0, 100, 100, BOTH", "0, 100, 20, 80, BOTH" })
	void standpointsDifferOnAxesWithAGapOf20Points(int focus, int position, int otherFocus, int otherPosition,
			WhereApart whereApart) {
		Comparison comparison = new Comparison(List.of(Standpoint.of(Lens.CAREER, result(focus, position)),
				Standpoint.of(Lens.JOB, result(otherFocus, otherPosition))));
		assertThat(comparison.whereApart()).contains(whereApart);
	}

	@Test
	void topicsAreSortedByGapAndThenByLetter() {
		List<TopicSpread> topics = new Comparison(List.of(PERSON, JOB)).topics();
		assertThat(topics).extracting((topic) -> topic.topic().letter())
			.containsExactly('a', 'b', 'c', 'd', 'g', 'k', 'l', 'i', 'j', 'f');
		assertThat(topics).extracting(TopicSpread::gap).containsExactly(4, 3, 3, 3, 3, 2, 2, 1, 1, 0);
	}

	@Test
	void onlyTopicsWithTwoAnswersAppear() {
		assertThat(new Comparison(List.of(PERSON, RESULT)).topics()).isEmpty();
		assertThat(new Comparison(List.of(RESULT, RESULT, JOB)).topics()).isEmpty();
		assertThat(new Comparison(List.of(PERSON, INCOMPLETE)).topics()).extracting((topic) -> topic.topic().letter())
			.containsExactly('c', 'a');
		assertThat(new Comparison(List.of(RESULT, PERSON, JOB)).topics()).hasSize(10);
	}

	@Test
	void tooFewAnswersGiveNoScore() {
		assertThat(new Comparison(List.of(PERSON, INCOMPLETE)).whereApart()).isEmpty();
		assertThat(new Comparison(List.of(PERSON, INCOMPLETE)).on(Axis.FOCUS)).isEmpty();
		assertThat(new Comparison(List.of(PERSON, INCOMPLETE, RESULT)).on(Axis.FOCUS))
			.isEqualTo(new Comparison(List.of(PERSON, RESULT)).on(Axis.FOCUS));
	}

	@Test
	void anOpenTieHasScoresButNoRecommendation() {
		Standpoint tied = person("222222", "222222");
		assertThat(tied.scores()).contains(new Scores(Points.MIDDLE, Points.MIDDLE));
		assertThat(tied.recommendation()).isEmpty();
		Standpoint settled = standpoint(Lens.CAREER, TestAnswers.of("222222", "222222").withDecider(End.MANAGER));
		assertThat(settled.scores()).isEqualTo(tied.scores());
		assertThat(settled.recommendation()).map(Recommendation::role).contains(Role.ENGINEERING_MANAGER);
	}

	@Test
	void theRangeGoesFromTheLowestToTheHighestScore() {
		List<Standpoint> many = IntStream.of(40, 10, 90, 60)
			.mapToObj((focus) -> Standpoint.of(Lens.CAREER, result(focus, 100 - focus / 2)))
			.toList();
		assertThat(new Comparison(many).on(Axis.FOCUS)).contains(new Range(Points.of(10), Points.of(90)));
		assertThat(new Comparison(many).on(Axis.POSITION)).contains(new Range(Points.of(55), Points.of(95)));
	}

	@ParameterizedTest
	@CsvSource({ "400000, 100000, true", "400000, 200000, false",
			// Four steps, but the scores are apart, too
			"444444, 000000, false",
			// Too few answers for scores
			"4xxxxx, 0xxxxx, false" })
	void closeScoresMayHideAnswersThatAreThreeStepsApart(String focus, String otherFocus, boolean hidden) {
		Comparison comparison = new Comparison(List.of(person(focus, "222222"), person(otherFocus, "222222")));
		assertThat(comparison.isCloseOnAverageOnly()).isEqualTo(hidden);
	}

	@Test
	void aTopicNeedsAtLeastTwoAnswers() {
		Topic topic = TestAnswers.FOCUS.get(0);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new TopicSpread(topic, List.of(Optional.of(Answer.BOTH), Optional.empty())));
	}

	private static Standpoint person(String focus, String position) {
		return standpoint(Lens.CAREER, TestAnswers.of(focus, position));
	}

	private static Standpoint job(String focus, String position) {
		return standpoint(Lens.JOB, TestAnswers.of(focus, position));
	}

	private static Standpoint standpoint(Lens lens, Answers answers) {
		return new Standpoint(lens, SCORING.outcomeOf(answers), answers);
	}

	private static Recommendation result(int focus, int position) {
		return result((focus + position >= 100) ? Role.ENGINEERING_MANAGER : Role.TECH_LEAD, focus, position);
	}

	private static Recommendation result(Role role, int focus, int position) {
		return new Recommendation(role, new Scores(Points.of(focus), Points.of(position)));
	}

}
