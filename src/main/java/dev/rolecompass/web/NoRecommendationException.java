package dev.rolecompass.web;

import dev.rolecompass.scoring.Outcome;
import dev.rolecompass.scoring.Recommendation;

/**
 * Thrown when a tool asks for the result of answers that don't have one yet.
 */
class NoRecommendationException extends RuntimeException {

	private final transient Outcome outcome;

	/**
	 * Creates the exception.
	 * @param outcome what the answers lead to instead
	 */
	NoRecommendationException(Outcome outcome) {
		super("No recommendation");
		this.outcome = outcome;
	}

	/**
	 * What is missing, as it is named in the message bundles.
	 * @return the kind of error
	 */
	String kind() {
		return this.outcome.choose(new Outcome.Cases<String>() {

			@Override
			public String incomplete(Outcome.Incomplete outcome) {
				return "no-json.incomplete";
			}

			@Override
			public String notEnough(Outcome.NotEnough outcome) {
				return "no-json.not-enough";
			}

			@Override
			public String tied(Outcome.Tied outcome) {
				return "no-json.tied";
			}

			@Override
			public String recommendation(Recommendation outcome) {
				throw new IllegalStateException("There is a recommendation");
			}

		});
	}

}
