package dev.rolecompass.web;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Wording;

/**
 * How far apart answers are, topic by topic, the widest gap first.
 *
 * @param pairs the topics of two, in words
 * @param scales the topics of more than two, each on a scale
 * @param same on how many topics there is no gap
 * @param raises what to talk about, at most three questions
 */
record ComparedTopics(List<PairRow> pairs, List<ScaleRow> scales, int same, List<Raise> raises) {

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
	 * What someone answered.
	 *
	 * @param text the message that says how much
	 * @param gist the statement in a few words, which goes into it; none in the middle
	 */
	record Cell(String text, Optional<String> gist) {

		static Cell of(Answer answer, Lens lens, Wording wording) {
			Optional<String> gist = answer.end().map((end) -> wording.at(end).gist());
			return new Cell(
					gist.isPresent() ? "compare.cell." + AnswerLabels.amount(answer) : AnswerLabels.of(answer, lens),
					gist);
		}

		public boolean hasGist() {
			return this.gist.isPresent();
		}

	}

	/**
	 * A topic of two.
	 *
	 * @param topic the topic's name
	 * @param gap how many steps of the scale apart, 0 to 4
	 * @param cells what each of them answered
	 */
	record PairRow(String topic, int gap, List<Cell> cells) {
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
	record Raise(String topic, List<Cell> cells, String question) {
	}

}
