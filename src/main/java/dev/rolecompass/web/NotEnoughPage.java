package dev.rolecompass.web;

import java.util.List;

/**
 * The model of the page for answers that skip too much to say anything.
 *
 * @param url the page's own URL
 * @param lacks what is missing, for each axis that lacks answers
 */
record NotEnoughPage(String url, List<Lack> lacks) implements Page {

	/**
	 * What is missing on an axis.
	 *
	 * @param key the message that says so
	 * @param missing how many answers it takes yet
	 * @param skipped the questions to answer after all
	 */
	record Lack(String key, int missing, List<SkippedQuestion> skipped) {
	}

	/**
	 * A question that was skipped.
	 *
	 * @param prompt the question
	 * @param url where it can be answered
	 */
	record SkippedQuestion(String prompt, String url) {
	}

}
