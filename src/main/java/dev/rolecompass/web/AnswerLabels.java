package dev.rolecompass.web;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Lens;

/**
 * Names answers.
 */
final class AnswerLabels {

	private AnswerLabels() {
	}

	/**
	 * How much an answer is for its statement.
	 * @param answer an answer that is for one of the statements
	 * @return {@code much-more} or {@code more}
	 */
	static String amount(Answer answer) {
		boolean much = answer == Answer.MUCH_MORE_TECH_LEAD || answer == Answer.MUCH_MORE_MANAGER;
		return much ? "much-more" : "more";
	}

	/**
	 * The message that says how much an answer is for its statement.
	 * @param answer the answer
	 * @param lens the lens that the question was asked through
	 * @return the key
	 */
	static String of(Answer answer, Lens lens) {
		return switch (answer) {
			case MUCH_MORE_TECH_LEAD, MUCH_MORE_MANAGER -> "answer.much-more";
			case MORE_TECH_LEAD, MORE_MANAGER -> "answer.more";
			case BOTH -> "answer.both";
			case SKIPPED -> "answer.skipped." + MessageKeys.of(lens);
		};
	}

}
