package dev.rolecompass.web.error;

import java.util.function.Function;

import dev.rolecompass.scoring.Outcome;
import dev.rolecompass.scoring.Recommendation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Thrown when a program requests the result of answers that don't have one yet.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoRecommendationException extends RuntimeException {

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
	public static Recommendation requireRecommendation(Outcome outcome) {
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
