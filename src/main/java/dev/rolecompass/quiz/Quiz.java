package dev.rolecompass.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.util.Assert;

/**
 * All there is to ask: the questions in the order in which they are asked, and the
 * decider. Immutable, and fair by construction: unbalanced questions are rejected.
 *
 * @param questions the questions, the retired ones included
 * @param decider the question that is asked only when the scores are exactly even; it
 * settles the role and leaves the scores alone
 */
public record Quiz(List<Question> questions, Wordings decider) {

	/**
	 * The letter that stands for the decider in links.
	 */
	public static final char DECIDER_LETTER = 'z';

	public Quiz {
		Assert.notEmpty(questions, "The questions are missing");
		Assert.notNull(decider, "The decider is missing");
		questions = List.copyOf(questions);
		new QuizRules(questions, decider).check();
	}

	/**
	 * The questions that are asked today, in order.
	 * @return all questions but the retired
	 */
	public List<Question> asked() {
		return this.questions.stream().filter((question) -> !question.retired()).toList();
	}

	/**
	 * The question to ask next.
	 * @param answers the answers so far
	 * @return the first open question on an axis that isn't complete, or nothing once
	 * both axes are
	 */
	public Optional<Question> next(Answers answers) {
		return asked().stream()
			.filter((question) -> answers.to(question.topic()).isEmpty())
			.filter((question) -> !answers.isCompleteOn(question.topic().axis()))
			.findFirst();
	}

	/**
	 * The question asked before another.
	 * @param question a question
	 * @return the question before it, or nothing for the first and for retired ones
	 */
	public Optional<Question> before(Question question) {
		List<Question> asked = asked();
		int index = asked.indexOf(question);
		return (index > 0) ? Optional.of(asked.get(index - 1)) : Optional.empty();
	}

	/**
	 * The question on a topic.
	 * @param letter the topic's letter
	 * @return the question, retired or not, or nothing if no topic has the letter
	 */
	public Optional<Question> question(char letter) {
		return this.questions.stream().filter((question) -> question.topic().letter() == letter).findFirst();
	}

	/**
	 * The languages that the quiz can be taken in.
	 * @return the languages that every question is worded in
	 */
	public Set<Language> languages() {
		return this.decider.languages();
	}

}
