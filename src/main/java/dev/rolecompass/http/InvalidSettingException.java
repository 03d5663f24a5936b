package dev.rolecompass.http;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/**
 * A setting that makes no sense, which stops the start. The message says what to write
 * instead.
 */
class InvalidSettingException extends RuntimeException {

	private InvalidSettingException(String message) {
		super(message);
	}

	/**
	 * @throws InvalidSettingException if the setting isn't valid
	 */
	static void throwUnless(boolean valid, String message) {
		if (!valid) {
			throw new InvalidSettingException(message);
		}
	}

	/**
	 * Makes Spring Boot show the message alone, instead of a stack trace. Comes before
	 * Spring Boot's own, which name the class that a setting is bound to.
	 */
	@Order(0)
	static class Analyzer extends AbstractFailureAnalyzer<InvalidSettingException> {

		@Override
		protected FailureAnalysis analyze(Throwable rootFailure, InvalidSettingException cause) {
			return new FailureAnalysis(String.valueOf(cause.getMessage()), "Change this setting", cause);
		}

	}

}
