package dev.rolecompass.web;

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

	String kind() {
		return this.kind;
	}

}
