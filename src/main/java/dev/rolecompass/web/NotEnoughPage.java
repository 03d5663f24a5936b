package dev.rolecompass.web;

import java.util.List;

import dev.rolecompass.quiz.Lens;

/**
 * The model of the page for answers that skip too much to say anything.
 *
 * @param url the page's own URL
 * @param lens the lens that the quiz is taken through
 * @param axes the messages that name the axes with too few answers
 * @param skipped the questions to answer after all
 */
record NotEnoughPage(String url, Lens lens, List<String> axes, List<SkippedQuestion> skipped) implements Page {

	/**
	 * A question that was skipped.
	 *
	 * @param prompt the question
	 * @param url where it can be answered
	 */
	record SkippedQuestion(String prompt, String url) {
	}

}
