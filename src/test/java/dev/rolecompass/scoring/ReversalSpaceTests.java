package dev.rolecompass.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.Reversal.Change;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the reversal with trying everything, for all pairs of the 441 sets of values
 * that three to six answered topics of an axis can have, and for both deciders after a
 * tie. Which topics have the values doesn't matter: all topics of an axis weigh the same.
 * <p>
 * Everything is tried only for the engineering manager. Mirrored answers give the tech
 * lead ({@link ScoringSpaceTests}), so their reversal must be the mirrored one.
 */
class ReversalSpaceTests {

	private static final ScoringService SCORING = new ScoringService();

	private static final List<String> AXES = AnswerSpace.oneForEachSetOfValues();

	private static final EveryChange EVERY_CHANGE = new EveryChange(SCORING);

	@Test
	void allSetsOfValuesAreCovered() {
		assertThat(AXES).hasSize(35 + 70 + 126 + 210);
	}

	@Test
	void aReversalIsTheFewestChangesThatGiveTheOtherRole() {
		List<Way> wrong = AXES.parallelStream()
			.flatMap((focus) -> AXES.stream().flatMap((position) -> Way.all(focus, position)))
			.filter((way) -> !way.isRight() || !way.isRightMirrored())
			.toList();
		assertThat(wrong).isEmpty();
	}

	/**
	 * Answers that lead to the engineering manager, and their reversal.
	 */
	private record Way(String focus, String position, Answers answers, Recommendation recommendation,
			Reversal reversal) {

		static Stream<Way> all(String focus, String position) {
			return AnswerSpace.decided(focus, position)
				.stream()
				.flatMap((answers) -> of(focus, position, answers,
						SCORING.outcomeOf(answers).recommendation().orElseThrow()));
		}

		private static Stream<Way> of(String focus, String position, Answers answers, Recommendation recommendation) {
			return (recommendation.role() == Role.ENGINEERING_MANAGER) ? Stream
				.of(new Way(focus, position, answers, recommendation, SCORING.reversal(answers, recommendation)))
					: Stream.empty();
		}

		boolean isRight() {
			return hasTheFewestChanges() && hasAllSingleChanges()
					&& this.reversal.singles().stream().allMatch(this::saysWhatReverses)
					&& isReversedByItsTopicsTogether() && isReversedByTheDeciderOnlyInATie();
		}

		boolean isRightMirrored() {
			Answers mirrored = AnswerSpace.mirrored(this.answers);
			List<Change> singles = this.reversal.singles()
				.stream()
				.map((change) -> new Change(change.topic(), change.answer().mirrored()))
				.toList();
			return SCORING.reversal(mirrored, SCORING.outcomeOf(mirrored).recommendation().orElseThrow())
				.equals(new Reversal(this.reversal.changes(), singles, this.reversal.together(),
						this.reversal.byDecider()));
		}

		private boolean hasTheFewestChanges() {
			int fewest = this.recommendation.isTie() ? 1 : EVERY_CHANGE.fewest(this.focus, this.position, otherRole());
			return this.reversal.changes() == fewest;
		}

		private boolean hasAllSingleChanges() {
			List<Change> singles = EVERY_CHANGE.singles(this.focus, this.position, otherRole());
			return this.reversal.singles().equals(singles);
		}

		/**
		 * Whether every answer of the change's degree reverses the result, and the given
		 * answer isn't one.
		 */
		private boolean saysWhatReverses(Change change) {
			Set<Answer> meant = meant(change.degree(otherRole()), otherRole().end());
			Answer given = this.answers.to(change.topic()).orElseThrow();
			return !meant.contains(given)
					&& meant.stream().allMatch((answer) -> isReversedBy(this.answers.with(change.topic(), answer)));
		}

		/**
		 * The answers to which an end means at least as much as its opposite, more, or
		 * much more.
		 */
		private static Set<Answer> meant(Degree degree, End end) {
			int smallest = Answer.BOTH.value() + degree.ordinal();
			return IntStream.rangeClosed(smallest, Answer.MAX_VALUE)
				.mapToObj(Answer::of)
				.map((answer) -> (end == End.MANAGER) ? answer : answer.mirrored())
				.collect(Collectors.toSet());
		}

		private boolean isReversedByItsTopicsTogether() {
			List<Topic> together = this.reversal.together();
			if (together.isEmpty()) {
				return this.reversal.changes() == 1;
			}
			Answers changed = this.answers;
			for (Topic topic : together) {
				if (changed.to(topic).equals(Optional.of(Answer.SKIPPED))) {
					return false;
				}
				changed = changed.with(topic, otherRole().extreme());
			}
			return together.size() == this.reversal.changes() && isReversedBy(changed);
		}

		private boolean isReversedByTheDeciderOnlyInATie() {
			boolean enough = isReversedBy(this.answers.withDecider(otherRole().end()));
			return this.reversal.byDecider() == enough && enough == this.recommendation.isTie();
		}

		private boolean isReversedBy(Answers changed) {
			return SCORING.outcomeOf(changed)
				.recommendation()
				.filter((other) -> other.role() == otherRole())
				.isPresent();
		}

		private Role otherRole() {
			return this.recommendation.role().other();
		}

	}

}
