package dev.rolecompass.quiz;

/**
 * Thrown when questions don't go together.
 */
class InvalidQuizException extends IllegalArgumentException {

	private final int index;

	/**
	 * Creates the exception.
	 * @param index where in the list of questions the problem shows, from 0
	 * @param reason what is wrong, to be read by whoever wrote the questions
	 */
	InvalidQuizException(int index, String reason) {
		super(reason);
		this.index = index;
	}

	int index() {
		return this.index;
	}

}
