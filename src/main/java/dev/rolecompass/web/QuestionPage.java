package dev.rolecompass.web;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Lens;

/**
 * The model of a question's page. Says nothing of which statement stands for which role.
 *
 * @param url the page's own URL
 * @param lens the lens that the quiz is taken through
 * @param letter the letter that stands for the question in links
 * @param number the question's place among those asked, from 1; 0 for the decider
 * @param total how many questions are asked
 * @param prompt the question
 * @param statements the two statements in the order in which they are shown
 * @param choices the answers to choose from, in the order in which they are shown
 * @param skip the choice not to answer; nothing for the decider
 * @param action where the form sends the answer
 * @param with the results that are carried along
 * @param back the page before this one
 * @param missing whether the form was sent without an answer
 */
record QuestionPage(String url, Lens lens, char letter, int number, int total, String prompt, List<String> statements,
		List<Choice> choices, Optional<Choice> skip, String action, List<String> with, String back,
		boolean missing) implements Page {

	public boolean isDecider() {
		return this.number == 0;
	}

	/**
	 * The message for the page's title.
	 * @return the key
	 */
	public String titleKey() {
		return "question.title." + (isDecider() ? "decider" : "numbered") + (this.missing ? ".error" : "");
	}

	/**
	 * The message for the choice not to answer.
	 * @return the key
	 */
	public String skipLabel() {
		return "question.skip." + MessageKeys.of(this.lens);
	}

	/**
	 * An answer to choose.
	 *
	 * @param value what the form sends
	 * @param checked whether it is the answer so far
	 */
	record Choice(char value, boolean checked) {
	}

}
