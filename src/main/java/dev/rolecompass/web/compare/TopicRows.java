package dev.rolecompass.web.compare;

import java.util.List;

import dev.rolecompass.web.AnswerText;

/**
 * How far apart answers are, topic by topic, the widest gap first.
 *
 * @param pairs the topics of two, in words
 * @param scales the topics of more than two, each on a scale
 * @param same on how many topics there is no gap
 * @param raises what to talk about, at most three questions
 */
record TopicRows(List<PairRow> pairs, List<ScaleRow> scales, int same, List<Raise> raises) {

	/**
	 * How many questions there are to raise at most.
	 */
	static final int MAX_RAISES = 3;

	/**
	 * Whether there is nothing to compare.
	 * @return {@code true} if no topic has two answers
	 */
	public boolean isEmpty() {
		return this.pairs.isEmpty() && this.scales.isEmpty();
	}

	/**
	 * A topic of two.
	 *
	 * @param topic the topic's name
	 * @param gap how many steps of the scale apart, 0 to 4
	 * @param cells what each of them answered
	 */
	record PairRow(String topic, int gap, List<AnswerText> cells) {
	}

	/**
	 * A topic of more than two.
	 *
	 * @param topic the topic's name
	 * @param gap how many steps of the scale the outermost are apart, 0 to 4
	 * @param steps who is on each step of the scale, from the tech lead's end to the
	 * manager's
	 */
	record ScaleRow(String topic, int gap, List<List<String>> steps) {
	}

	/**
	 * A question to raise.
	 *
	 * @param topic the topic's name
	 * @param cells what each of them answered
	 * @param question the question; about a job in words that one can say in an interview
	 */
	record Raise(String topic, List<AnswerText> cells, String question) {
	}

}
