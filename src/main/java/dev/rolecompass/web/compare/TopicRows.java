package dev.rolecompass.web.compare;

import java.util.List;

import dev.rolecompass.web.AnswerText;

/**
 * The gaps between answers, topic by topic, the widest first.
 *
 * @param pairs the topics of two results, in words
 * @param scales the topics of more than two results, each on a scale
 * @param same how many topics have no gap
 * @param talkingPoints what to talk about, at most {@value #MAX_TALKING_POINTS}
 */
record TopicRows(List<PairRow> pairs, List<ScaleRow> scales, int same, List<TalkingPoint> talkingPoints) {

	static final int MAX_TALKING_POINTS = 3;

	/**
	 * Whether no topic has two answers.
	 */
	public boolean isEmpty() {
		return this.pairs.isEmpty() && this.scales.isEmpty();
	}

	/**
	 * The answers of two results to a topic.
	 *
	 * @param topic the topic's name
	 * @param gap the steps of the scale between them, 0 to 4
	 */
	record PairRow(String topic, int gap, List<AnswerText> cells) {
	}

	/**
	 * The answers of more than two results to a topic.
	 *
	 * @param topic the topic's name
	 * @param gap the steps of the scale between the outermost, 0 to 4
	 * @param steps the letters on each step, from the tech lead's end to the manager's
	 */
	record ScaleRow(String topic, int gap, List<List<String>> steps) {
	}

	/**
	 * A question to talk about.
	 *
	 * @param topic the topic's name
	 * @param cells the two answers
	 * @param question the question; for a job, in words for an interview
	 */
	record TalkingPoint(String topic, List<AnswerText> cells, String question) {
	}

}
