package dev.rolecompass.web.error;

import java.util.function.Function;

import dev.rolecompass.scoring.Outcome;
import dev.rolecompass.scoring.Recommendation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Thrown if the result of answers is requested that don't lead to one yet.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoRecommendationException extends RuntimeException {

	private final String kind;

	/**
	 * @param kind what is missing, as it is named in message keys
	 */
	NoRecommendationException(String kind) {
		super("No recommendation: " + kind);
		this.kind = kind;
	}

	/**
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
