package dev.rolecompass.quiz;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the quiz file has a mistake. Stops the start.
 */
class QuizFileException extends RuntimeException {

	private final String place;

	private final String reason;

	/**
	 * Creates the exception.
	 * @param place the file, and the line and column where they are known
	 * @param reason what is wrong there
	 * @param cause what noticed it, where it was noticed elsewhere
	 */
	QuizFileException(String place, String reason, @Nullable Throwable cause) {
		super(place + ": " + reason, cause);
		this.place = place;
		this.reason = reason;
	}

	String place() {
		return this.place;
	}

	String reason() {
		return this.reason;
	}

}
