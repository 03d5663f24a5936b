package dev.rolecompass.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.rolecompass.compare.Comparison.Kind;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.TestAnswers;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.rolecompass.compare.TestStandpoints.job;
import static dev.rolecompass.compare.TestStandpoints.person;
import static dev.rolecompass.compare.TestStandpoints.result;
import static dev.rolecompass.compare.TestStandpoints.standpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Comparison}.
 */
class ComparisonTests {

	private static final Standpoint PERSON = person("444431", "333333");

	private static final Standpoint JOB = job("0111x1", "0x2211");

	private static final Standpoint INCOMPLETE = person("3-1---", "------");

	private static final Standpoint RESULT = result(Lens.CAREER, 20, 31);

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
		assertThat(new Comparison(List.of(JOB, PERSON, JOB)).kind()).isEqualTo(Kind.OFFERS);
		assertThat(new Comparison(List.of(INCOMPLETE, JOB, JOB, JOB)).kind()).isEqualTo(Kind.OFFERS);
		assertThat(new Comparison(List.of(PERSON, PERSON, PERSON)).kind()).isEqualTo(Kind.GROUP);
		assertThat(new Comparison(List.of(PERSON, JOB, PERSON)).kind()).isEqualTo(Kind.GROUP);
		assertThat(new Comparison(List.of(JOB, JOB, JOB)).kind()).isEqualTo(Kind.GROUP);
	}

	@ParameterizedTest
	@MethodSource("standpoints")
	void aResultHasNoGapToItself(Standpoint standpoint) {
		Comparison comparison = new Comparison(List.of(standpoint, standpoint));
		assertThat(comparison.contrast().map(Contrast::sort))
			.isEqualTo(standpoint.scores().map((scores) -> Contrast.Sort.NONE));
		assertThat(comparison.disagreements()).isEmpty();
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
			assertThat(other.contrast()).isEqualTo(comparison.contrast().map(Contrast::reversed));
			assertThat(other.offers().map(Offers::answer)).isEqualTo(comparison.offers().map(Offers::answer));
			assertThat(other.topics()).isEqualTo(comparison.topics().stream().map(turnedBy(turn)).toList());
			assertThat(other.agreements()).isEqualTo(comparison.agreements().stream().map(turnedBy(turn)).toList());
			assertThat(other.disagreements())
				.isEqualTo(comparison.disagreements().stream().map(turnedBy(turn)).toList());
		}
	}

	private static UnaryOperator<TopicSpread> turnedBy(int turn) {
		return (spread) -> {
			List<Optional<Answer>> answers = new ArrayList<>(spread.answers());
			Collections.rotate(answers, turn);
			return new TopicSpread(spread.topic(), answers);
		};
	}

	@Test
	void topicsAreSortedByGapAndThenByLetter() {
		List<TopicSpread> topics = new Comparison(List.of(PERSON, JOB)).topics();
		assertThat(topics).extracting((topic) -> topic.topic().letter())
			.containsExactly('a', 'b', 'c', 'd', 'g', 'k', 'l', 'i', 'j', 'f');
		assertThat(topics).extracting(TopicSpread::gap).containsExactly(4, 3, 3, 3, 3, 2, 2, 1, 1, 0);
	}

	@Test
	void ofTopicsWithTheSameGapTheMostEvenlyDividedComesFirst() {
		Comparison comparison = new Comparison(List.of(job("444---", "------"), job("044---", "------"),
				job("000---", "------"), job("404---", "------"), job("40xx--", "------")));
		assertThat(comparison.topics()).extracting((topic) -> topic.topic().letter()).containsExactly('a', 'b', 'c');
		Comparison uneven = new Comparison(List.of(job("40----", "------"), job("40----", "------"),
				job("44----", "------"), job("04----", "------")));
		assertThat(uneven.topics()).extracting((topic) -> topic.topic().letter()).containsExactly('b', 'a');
	}

	@ParameterizedTest
	@MethodSource("comparisons")
	void everyTopicIsAnAgreementOrADisagreement(List<Standpoint> standpoints) {
		Comparison comparison = new Comparison(standpoints);
		assertThat(comparison.agreements()).allMatch((topic) -> topic.gap() <= 1)
			.isSortedAccordingTo(Comparator.comparing((topic) -> topic.topic()));
		assertThat(comparison.disagreements()).allMatch((topic) -> topic.gap() >= 2);
		assertThat(Stream.concat(comparison.agreements().stream(), comparison.disagreements().stream()))
			.containsExactlyInAnyOrderElementsOf(comparison.topics());
	}

	@Test
	void onlyOnePersonHasOffers() {
		assertThat(new Comparison(List.of(JOB, PERSON)).offers()).map(Offers::person).contains(1);
		assertThat(new Comparison(List.of(JOB, PERSON, JOB)).offers()).map(Offers::person).contains(1);
		assertThat(new Comparison(List.of(PERSON, RESULT)).offers()).isEmpty();
		assertThat(new Comparison(List.of(JOB, JOB)).offers()).isEmpty();
		assertThat(new Comparison(List.of(PERSON, JOB, RESULT)).offers()).isEmpty();
		assertThat(new Comparison(List.of(PERSON)).offers()).isEmpty();
		assertThat(new Comparison(List.of()).offers()).isEmpty();
	}

	@Test
	void onlyTwoHaveAContrast() {
		assertThat(new Comparison(List.of(PERSON, JOB)).contrast()).isEqualTo(Contrast.of(PERSON, JOB)).isPresent();
		assertThat(new Comparison(List.of(PERSON, INCOMPLETE)).contrast()).isEmpty();
		assertThat(new Comparison(List.of(PERSON)).contrast()).isEmpty();
		assertThat(new Comparison(List.of(PERSON, JOB, JOB)).contrast()).isEmpty();
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
	void anOpenTieHasScoresButNoRecommendation() {
		Standpoint tied = person("222222", "222222");
		assertThat(tied.scores()).contains(new Scores(Points.MIDDLE, Points.MIDDLE));
		assertThat(tied.recommendation()).isEmpty();
		Standpoint decided = standpoint(Lens.CAREER, TestAnswers.of("222222", "222222").withDecider(End.MANAGER));
		assertThat(decided.scores()).isEqualTo(tied.scores());
		assertThat(decided.recommendation()).map(Recommendation::role).contains(Role.ENGINEERING_MANAGER);
	}

	@Test
	void aTopicNeedsAtLeastTwoAnswers() {
		Topic topic = TestAnswers.FOCUS.get(0);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new TopicSpread(topic, List.of(Optional.of(Answer.BOTH), Optional.empty())));
	}

}
