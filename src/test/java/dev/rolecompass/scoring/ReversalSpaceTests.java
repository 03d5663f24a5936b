package dev.rolecompass.scoring;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.Reversal.Change;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the reversal with trying everything. Covered are all pairs of the 441 sets of
 * values that three to six answered topics of an axis can have, ties with either decider.
 * Which topics have the values doesn't matter: all topics of an axis weigh the same.
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
	void isTheLeastThatGivesTheOtherRole() {
		AXES.parallelStream()
			.forEach((focus) -> AXES.forEach((position) -> AnswerSpace.decided(focus, position)
				.stream()
				.map((answers) -> Way.of(focus, position, answers))
				.forEach((way) -> {
					noFewerChangesGiveTheOtherRole(way);
					singleChangesAreTheNearestThatGiveTheOtherRole(way);
					topicsTogetherGiveTheOtherRoleAtItsEnd(way);
					onlyInATieTheDeciderIsAChangeOfItsOwn(way);
				})));
	}

	private static void noFewerChangesGiveTheOtherRole(Way way) {
		int fewest = EVERY_CHANGE.fewest(way.focus, way.position, way.otherRole());
		assertThat(way.reversal.changes()).as("%s", way).isEqualTo(way.recommendation.isTie() ? 1 : fewest);
	}

	private static void singleChangesAreTheNearestThatGiveTheOtherRole(Way way) {
		List<Change> singles = EVERY_CHANGE.singles(way.focus, way.position, way.otherRole());
		assertThat(way.reversal.singles()).as("%s", way).isEqualTo(singles);
		for (Change single : singles) {
			assertThat(way.isReversedBy(way.answers.with(single.topic(), single.answer()))).as("%s", way).isTrue();
			assertThat(way.isReversedBy(way.answers.with(single.topic(), way.oneStepBack(single)))).as("%s", way)
				.isFalse();
		}
	}

	private static void topicsTogetherGiveTheOtherRoleAtItsEnd(Way way) {
		List<Topic> together = way.reversal.together();
		assertThat(together).as("%s", way).hasSize((way.reversal.changes() > 1) ? way.reversal.changes() : 0);
		Answers changed = way.answers;
		for (Topic topic : together) {
			assertThat(changed.to(topic)).isNotEqualTo(Optional.of(Answer.SKIPPED));
			changed = changed.with(topic, way.otherRole().extreme());
		}
		assertThat(way.isReversedBy(changed)).as("%s", way).isEqualTo(!together.isEmpty());
	}

	private static void onlyInATieTheDeciderIsAChangeOfItsOwn(Way way) {
		boolean byDecider = way.isReversedBy(way.answers.withDecider(way.otherRole().end()));
		assertThat(way.reversal.byDecider()).as("%s", way).isEqualTo(byDecider).isEqualTo(way.recommendation.isTie());
	}

	/**
	 * A way to answer both axes that leads to a recommendation.
	 */
	private record Way(String focus, String position, Answers answers, Recommendation recommendation,
			Reversal reversal) {

		static Way of(String focus, String position, Answers answers) {
			Recommendation recommendation = (Recommendation) SCORING.outcomeOf(answers);
			return new Way(focus, position, answers, recommendation, SCORING.reversal(answers, recommendation));
		}

		Role otherRole() {
			return this.recommendation.role().other();
		}

		boolean isReversedBy(Answers changed) {
			return SCORING.outcomeOf(changed) instanceof Recommendation recommendation
					&& recommendation.role() == otherRole();
		}

		Answer oneStepBack(Change change) {
			int value = change.answer().value();
			int before = this.answers.to(change.topic()).orElseThrow().value();
			return Answer.of(value + Integer.signum(before - value));
		}

	}

}
