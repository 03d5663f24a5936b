package dev.rolecompass.link;

import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.scoring.ScoringService;

/**
 * Link formats for tests in other packages.
 */
public final class Formats {

	private Formats() {
	}

	/**
	 * The format of answers to the shipped quiz.
	 */
	public static AnswersFormat answers() {
		return new AnswersFormat(Quizzes.shipped(), new ScoringService());
	}

}
