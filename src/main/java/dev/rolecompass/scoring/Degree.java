package dev.rolecompass.scoring;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.End;

/**
 * How much one end of a topic means in comparison with the other end. Each degree
 * includes the greater ones.
 */
public enum Degree {

	AT_LEAST, MORE, MUCH_MORE;

	/**
	 * The smallest degree that has only this answer and those beyond it. An answer that
	 * still prefers the other end has none, so it gets the first.
	 */
	static Degree of(Answer answer, End end) {
		if (answer.end().filter(end::equals).isEmpty()) {
			return AT_LEAST;
		}
		return answer.isExtreme() ? MUCH_MORE : MORE;
	}

}
