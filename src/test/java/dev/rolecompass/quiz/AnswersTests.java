package dev.rolecompass.quiz;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnswersTests {

	private static final Topic A = new Topic('a', Axis.FOCUS);

	private static final Topic B = new Topic('b', Axis.FOCUS);

	private static final Topic G = new Topic('g', Axis.POSITION);

	@Test
	void anAnswerIsAdded() {
		Answers answers = Answers.NONE.with(A, Answer.MORE_MANAGER);
		assertThat(answers.to(A)).contains(Answer.MORE_MANAGER);
		assertThat(answers.to(B)).isEmpty();
		assertThat(Answers.NONE.byTopic()).isEmpty();
	}

	@Test
	void anAnswerIsReplaced() {
		Answers answers = Answers.NONE.with(A, Answer.MORE_MANAGER).with(A, Answer.SKIPPED);
		assertThat(answers.byTopic()).containsOnlyKeys(A);
		assertThat(answers.to(A)).contains(Answer.SKIPPED);
	}

	@Test
	void topicsAreInLetterOrder() {
		Answers answers = Answers.NONE.with(G, Answer.BOTH).with(B, Answer.BOTH).with(A, Answer.BOTH);
		assertThat(answers.byTopic().keySet()).containsExactly(A, B, G);
		assertThat(answers).isEqualTo(Answers.NONE.with(A, Answer.BOTH).with(B, Answer.BOTH).with(G, Answer.BOTH));
	}

	@Test
	void theDeciderIsIndependentOfTheTopics() {
		Answers decided = TestAnswers.of("222222", "222222").withDecider(End.MANAGER);
		assertThat(decided.decider()).contains(End.MANAGER);
		assertThat(decided.withDecider(End.TECH_LEAD).decider()).contains(End.TECH_LEAD);
		assertThat(decided.with(A, Answer.SKIPPED).decider()).contains(End.MANAGER);
		assertThat(decided.withoutDecider()).isEqualTo(TestAnswers.of("222222", "222222"));
	}

	@Test
	void skippedTopicsDontCountAsAnswered() {
		Answers answers = TestAnswers.of("4x0x--", "x1");
		assertThat(answers.answeredOn(Axis.FOCUS)).containsExactly(Answer.MUCH_MORE_MANAGER,
				Answer.MUCH_MORE_TECH_LEAD);
		assertThat(answers.answeredOn(Axis.POSITION)).containsExactly(Answer.MORE_TECH_LEAD);
	}

	@ParameterizedTest
	@CsvSource({ "444444, 000000, true, true", "xxxxxx, xxxxxx, true, true", "4x4x4x, 00000, true, false",
			"44444-, 000000, false, true", "-, -, false, false",
			// The seventh is a retired topic
			"-444444, 000-00x, true, true", "4444444, 0000000, true, true", "44444--, -----00, false, false" })
	void anySixTopicsCompleteAnAxis(String focus, String position, boolean focusComplete, boolean positionComplete) {
		Answers answers = TestAnswers.of(focus, position);
		assertThat(answers.isCompleteOn(Axis.FOCUS)).isEqualTo(focusComplete);
		assertThat(answers.isCompleteOn(Axis.POSITION)).isEqualTo(positionComplete);
		assertThat(answers.isComplete()).isEqualTo(focusComplete && positionComplete);
	}

	@Test
	void answersAreImmutable() {
		Answers answers = TestAnswers.of("444444", "000000");
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> answers.byTopic().put(A, Answer.SKIPPED));
	}

}
