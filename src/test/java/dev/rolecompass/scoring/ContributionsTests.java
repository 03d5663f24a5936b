package dev.rolecompass.scoring;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.TestAnswers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContributionsTests {

	// On focus a step of an answer moves the lean by 25/12 points, on position by 25/6
	private final Contributions contributions = new ScoringService().contributions(TestAnswers.of("012344", "x3x31x"));

	@Test
	void contributionsAreSortedByStrengthAndThenByLetter() {
		assertThat(this.contributions.towards(Role.ENGINEERING_MANAGER))
			.extracting((contribution) -> contribution.topic().letter())
			.containsExactly('e', 'f', 'h', 'j', 'd');
		assertThat(this.contributions.towards(Role.TECH_LEAD))
			.extracting((contribution) -> contribution.topic().letter())
			.containsExactly('a', 'k', 'b');
	}

	@Test
	void theFewerAnswersOnAnAxisTheMoreEachCounts() {
		assertThat(this.contributions.all()).extracting(Contribution::weight)
			.containsExactly(Points.of(25, 12), Points.of(25, 12), Points.of(25, 12), Points.of(25, 12),
					Points.of(25, 12), Points.of(25, 12), Points.of(25, 6), Points.of(25, 6), Points.of(25, 6));
	}

	@Test
	void aSkippedTopicAddsNothing() {
		assertThat(this.contributions.of(TestAnswers.FOCUS.get(5))).isEqualTo(Points.of(25, 6));
		assertThat(this.contributions.of(TestAnswers.POSITION.get(4))).isEqualTo(Points.of(-25, 6));
		assertThat(this.contributions.of(TestAnswers.POSITION.get(5))).isEqualTo(Points.ZERO);
	}

	@Test
	void aSkipCannotContribute() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Contribution(TestAnswers.FOCUS.get(0), Answer.SKIPPED, Points.of(1)));
	}

	@Test
	void aMiddleAnswerFavoursNeitherRole() {
		assertThat(this.contributions.all()).filteredOn((contribution) -> contribution.topic().letter() == 'c')
			.singleElement()
			.satisfies((contribution) -> {
				assertThat(contribution.points()).isEqualTo(Points.ZERO);
				assertThat(contribution.isFor(Role.ENGINEERING_MANAGER)).isFalse();
				assertThat(contribution.isFor(Role.TECH_LEAD)).isFalse();
			});
	}

}
