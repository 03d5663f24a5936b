package dev.rolecompass.web;

import java.util.function.Function;

import dev.rolecompass.scoring.Outcome;
import dev.rolecompass.scoring.Recommendation;

/**
 * Thrown when a tool asks for the result of answers that don't have one yet.
 */
class NoRecommendationException extends RuntimeException {

	private final String kind;

	/**
	 * Creates the exception.
	 * @param kind what is missing, as it is named in the message bundles
	 */
	NoRecommendationException(String kind) {
		super("No recommendation: " + kind);
		this.kind = kind;
	}

	/**
	 * Returns the recommendation of an outcome.
	 * @throws NoRecommendationException if the outcome isn't a recommendation
	 */
	static Recommendation requireRecommendation(Outcome outcome) {
		return outcome.choose((incomplete) -> {
			throw new NoRecommendationException("no-result.incomplete");
		}, (notEnough) -> {
			throw new NoRecommendationException("no-result.not-enough");
		}, (tied) -> {
			throw new NoRecommendationException("no-result.tied");
		}, Function.identity());
	}

	String kind() {
		return this.kind;
	}

}
