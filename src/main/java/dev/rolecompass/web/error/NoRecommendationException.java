package dev.rolecompass.web.error;

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
	public NoRecommendationException(String kind) {
		super("No recommendation: " + kind);
		this.kind = kind;
	}

	String kind() {
		return this.kind;
	}

}
