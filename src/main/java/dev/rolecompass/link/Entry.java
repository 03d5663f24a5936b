package dev.rolecompass.link;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Recommendation;

/**
 * A result that is carried along in a link, to be laid beside another.
 */
public sealed interface Entry {

	/**
	 * The lens that the result was made through.
	 * @return the lens
	 */
	Lens lens();

	/**
	 * A result with its answers, which may be incomplete.
	 *
	 * @param lens the lens
	 * @param answers the answers
	 */
	record OfAnswers(Lens lens, Answers answers) implements Entry {
	}

	/**
	 * A result without its answers.
	 *
	 * @param lens the lens
	 * @param recommendation the recommendation
	 */
	record OfResult(Lens lens, Recommendation recommendation) implements Entry {
	}

}
