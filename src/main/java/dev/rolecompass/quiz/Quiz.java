package dev.rolecompass.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.util.Assert;

/**
 * All questions in the order in which they are asked, and the decider. Immutable.
 * Questions that break one of the {@link QuizRules} are rejected.
 *
 * @param questions the questions, including retired ones
 * @param decider the question that is asked only after an exact tie; it decides the role
 * and doesn't change the scores
 */
public record Quiz(List<Question> questions, Wordings decider) {

	/**
	 * The decider's letter in links.
	 */
	public static final char DECIDER_LETTER = 'z';

	public Quiz {
		Assert.notEmpty(questions, "The questions are missing");
		Assert.notNull(decider, "The decider is missing");
		questions = List.copyOf(questions);
		new QuizRules(questions, decider).check();
	}

	/**
	 * The questions in order, without retired ones.
	 */
	public List<Question> asked() {
		return this.questions.stream().filter((question) -> !question.retired()).toList();
	}

	/**
	 * The first open question on an axis that isn't complete; empty if both are.
	 */
	public Optional<Question> next(Answers answers) {
		return asked().stream()
			.filter((question) -> answers.to(question.topic()).isEmpty())
			.filter((question) -> !answers.isCompleteOn(question.topic().axis()))
			.findFirst();
	}

	/**
	 * The previous question; empty for the first and for retired questions.
	 */
	public Optional<Question> before(Question question) {
		List<Question> asked = asked();
		int index = asked.indexOf(question);
		return (index > 0) ? Optional.of(asked.get(index - 1)) : Optional.empty();
	}

	/**
	 * The question with a letter, retired or not; empty if there is none.
	 */
	public Optional<Question> question(char letter) {
		for (Question question : this.questions) {
			if (question.topic().letter() == letter) {
				return Optional.of(question);
			}
		}
		return Optional.empty();
	}

	/**
	 * The question whose answer states a fact; empty if there is none.
	 */
	public Optional<Question> question(Fact fact) {
		return this.questions.stream()
			.filter((question) -> question.fact().filter(fact::equals).isPresent())
			.findFirst();
	}

	/**
	 * The languages of every text of the quiz.
	 */
	public Set<Language> languages() {
		return this.decider.languages();
	}

}
