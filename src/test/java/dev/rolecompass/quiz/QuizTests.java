package dev.rolecompass.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuizTests {

	private static final Topic RETIRED = new Topic('m', Axis.FOCUS);

	private final Quiz quiz = Quizzes.shipped();

	private final Quiz quizWithRetired = Quizzes.withRetired(RETIRED);

	@ParameterizedTest
	@EnumSource
	void everyQuestionIsAskedOnceInOrderWhateverTheAnswer(Answer answer) {
		assertThat(asked(this.quiz, Answers.NONE, answer)).isEqualTo(this.quiz.questions());
	}

	@Test
	void aGapIsAskedFirst() {
		Answers answers = TestAnswers.of("-4444", "0000");
		assertThat(this.quiz.next(answers)).isEqualTo(this.quiz.question('a'));
	}

	@Test
	void questionsGoBackInOrder() {
		List<Question> asked = this.quiz.asked();
		assertThat(this.quiz.before(asked.get(0))).isEmpty();
		for (int i = 1; i < asked.size(); i++) {
			assertThat(this.quiz.before(asked.get(i))).contains(asked.get(i - 1));
		}
	}

	@Test
	void aQuestionIsFoundByItsLetter() {
		assertThat(this.quiz.question('c')).map(Question::topic).contains(new Topic('c', Axis.FOCUS));
		assertThat(this.quiz.question(Quiz.DECIDER_LETTER)).isEmpty();
	}

	@Test
	void aRetiredTopicIsNoLongerAsked() {
		Question retired = this.quizWithRetired.question(RETIRED.letter()).orElseThrow();
		assertThat(this.quizWithRetired.questions()).contains(retired);
		assertThat(asked(this.quizWithRetired, Answers.NONE, Answer.BOTH)).isEqualTo(this.quiz.asked());
		assertThat(this.quizWithRetired.before(retired)).isEmpty();
		assertThat(this.quizWithRetired.before(this.quiz.asked().get(0))).isEmpty();
	}

	@Test
	void aRetiredTopicStillCountsWhereItWasAnswered() {
		Answers answers = TestAnswers.of("44444-4", "0");
		assertThat(asked(this.quizWithRetired, answers, Answer.BOTH))
			.allMatch((question) -> question.topic().axis() == Axis.POSITION)
			.hasSize(5);
	}

	@Test
	void aQuizOffersEveryLensInTheSameLanguages() {
		Wording wording = this.quiz.decider().in(Lens.CAREER, Language.ENGLISH);
		Map<Language, Wording> one = Map.of(Language.ENGLISH, wording);
		Map<Language, Wording> two = Map.of(Language.ENGLISH, wording, Language.of("de"), wording);
		assertThat(quizWordedIn(new Wordings(two, two)).languages()).containsExactlyInAnyOrderElementsOf(two.keySet());
		assertThatIllegalArgumentException()
			.isThrownBy(() -> quizWordedIn(new Wordings(two, two), new Wordings(one, two)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> quizWordedIn(new Wordings(two, two), new Wordings(one, one)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> quizWordedIn(new Wordings(two, Map.of()), new Wordings(two, two)));
	}

	private Quiz quizWordedIn(Wordings wordings) {
		return quizWordedIn(wordings, wordings);
	}

	private Quiz quizWordedIn(Wordings questions, Wordings decider) {
		return new Quiz(this.quiz.questions()
			.stream()
			.map((question) -> new Question(question.topic(), question.first(), false, questions))
			.toList(), decider);
	}

	private static List<Question> asked(Quiz quiz, Answers start, Answer answer) {
		List<Question> asked = new ArrayList<>();
		Answers answers = start;
		Optional<Question> next = quiz.next(answers);
		while (next.isPresent()) {
			asked.add(next.get());
			answers = answers.with(next.get().topic(), answer);
			next = quiz.next(answers);
		}
		return asked;
	}

}
