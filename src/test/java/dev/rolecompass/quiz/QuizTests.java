package dev.rolecompass.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
	void gapsAreAskedFirst() {
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
	void anAxisHasUpToTwelveTopicsIncludingRetiredOnes() {
		assertThat(Quizzes.withRetired(topics("mnopqr")).questions()).hasSize(18);
		assertThatIllegalArgumentException().isThrownBy(() -> Quizzes.withRetired(topics("mnopqrs")))
			.withMessage("FOCUS has more than 12 topics");
	}

	private static Topic[] topics(String letters) {
		return letters.chars().mapToObj((letter) -> new Topic((char) letter, Axis.FOCUS)).toArray(Topic[]::new);
	}

	@Test
	void missingLanguagesAreRejected() {
		Language dutch = new Language("nl");
		Question question = this.quiz.asked().get(0);
		assertThatIllegalArgumentException().isThrownBy(() -> question.inquiryIn(dutch))
			.withMessage("No inquiry in nl");
		assertThatIllegalArgumentException().isThrownBy(() -> question.wording().in(Lens.JOB, dutch))
			.withMessage("No wording for JOB in nl");
	}

	@Test
	void aQuizOffersEveryLensAndInquiryInTheSameLanguages() {
		Language german = new Language("de");
		Set<Language> one = Set.of(Language.ENGLISH);
		Set<Language> two = Set.of(Language.ENGLISH, german);
		assertThat(quiz(two, two, two).languages()).isEqualTo(two);
		assertThatIllegalArgumentException().isThrownBy(() -> quiz(one, two, two));
		assertThatIllegalArgumentException().isThrownBy(() -> quiz(two, one, two));
		assertThatIllegalArgumentException().isThrownBy(() -> quiz(two, two, one));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Wordings(wordings(two).career(), wordings(one).job()));
	}

	private Quiz quiz(Set<Language> wordings, Set<Language> inquiries, Set<Language> decider) {
		return new Quiz(this.quiz.questions()
			.stream()
			.map((question) -> new Question(question.topic(), question.first(), false, question.fact(),
					wordings(wordings), in(inquiries, question.inquiryIn(Language.ENGLISH))))
			.toList(), wordings(decider));
	}

	private Wordings wordings(Set<Language> languages) {
		Wordings decider = this.quiz.decider();
		return new Wordings(in(languages, decider.in(Lens.CAREER, Language.ENGLISH)),
				in(languages, decider.in(Lens.JOB, Language.ENGLISH)));
	}

	private static <T> Map<Language, T> in(Set<Language> languages, T text) {
		return languages.stream().collect(Collectors.toMap(Function.identity(), (language) -> text));
	}

	private static List<Question> asked(Quiz quiz, Answers start, Answer answer) {
		List<Question> asked = new ArrayList<>();
		Answers answers = start;
		Optional<Question> next = quiz.next(answers);
		while (next.isPresent()) {
			assertThat(asked).doesNotContain(next.get());
			asked.add(next.get());
			answers = answers.with(next.get().topic(), answer);
			next = quiz.next(answers);
		}
		return asked;
	}

}
