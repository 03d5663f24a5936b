package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.web.AnswerText;
import dev.rolecompass.web.Varies;

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
record GroupSection(@Varies List<Positions> agreements, List<Positions> first, @Varies List<Positions> rest,
		@Varies List<String> resultOnly, @Varies List<String> unplaced) {

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
	record Positions(@Varies String topic, @Varies String question, @Varies Optional<String> shared,
			@Varies List<Step> steps) {
	}

	/**
	 * An answer.
	 *
	 * @param letters the letters of the results that gave it
	 */
	record Step(AnswerText words, @Varies List<String> letters) {
	}

}
