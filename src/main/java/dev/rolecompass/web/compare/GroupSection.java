package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.web.AnswerText;

/**
 * What three or more results have in common, and what not.
 *
 * @param agreements the topics on which all that answered agree
 * @param first what to sort out first
 * @param rest the other topics on which they don't agree
 * @param resultOnly the letters of the results without answers, which can't be in the
 * topics
 * @param unplaced the letters of the results that have too few answers for the map
 */
record GroupSection(List<Positions> agreements, List<Positions> first, List<Positions> rest, List<String> resultOnly,
		List<String> unplaced) {

	/**
	 * Whether no topic has two answers.
	 */
	public boolean isEmpty() {
		return this.agreements.isEmpty() && this.first.isEmpty();
	}

	/**
	 * Who gave which answer.
	 *
	 * @param topic the topic's name
	 * @param question the question that was answered
	 * @param shared what all of them chose, in a few words; empty if not all chose the
	 * same side
	 * @param steps the answers that were given
	 */
	record Positions(String topic, String question, Optional<String> shared, List<Step> steps) {
	}

	/**
	 * An answer.
	 *
	 * @param letters the letters of the results that gave it
	 */
	record Step(AnswerText words, List<String> letters) {
	}

}
