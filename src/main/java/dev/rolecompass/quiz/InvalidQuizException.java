package dev.rolecompass.quiz;

/**
 * Thrown when questions break one of the {@link QuizRules}.
 */
class InvalidQuizException extends IllegalArgumentException {

	private final int index;

	InvalidQuizException(int index, String reason) {
		super(reason);
		this.index = index;
	}

	/**
	 * The question to correct, counted from 0.
	 */
	int index() {
		return this.index;
	}

}
