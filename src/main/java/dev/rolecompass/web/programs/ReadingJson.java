package dev.rolecompass.web.programs;

import java.util.List;
import java.util.Map;

/**
 * How to read a job ad carefully, for an assistant.
 *
 * @param rules in the order in which they apply
 * @param reply what to put into each field of the reply
 * @param example a short ad and a whole reply
 */
record ReadingJson(String task, List<String> rules, Map<String, String> reply, ExampleJson example) {

	/**
	 * @param note why the answers are what they are
	 */
	record ExampleJson(String ad, ReplyJson reply, String note) {
	}

	/**
	 * @param answers one for each question, in letter order
	 * @param link the link for a person to check
	 */
	record ReplyJson(List<FindingJson> answers, String link) {
	}

	/**
	 * The answer to one question.
	 *
	 * @param quote word for word from the ad; empty if the ad is silent
	 * @param answer a digit, or {@code x}
	 */
	record FindingJson(String letter, String topic, String quote, String answer) {
	}

}
