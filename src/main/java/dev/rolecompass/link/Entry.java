package dev.rolecompass.link;

import java.util.function.Function;

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
	 * Picks what to do by the kind of this result.
	 * @param <T> what comes of it
	 * @param withAnswers what to do where there are answers
	 * @param resultAlone what to do where there is a result alone
	 * @return what came of it
	 */
	<T> T choose(Function<OfAnswers, T> withAnswers, Function<OfResult, T> resultAlone);

	/**
	 * A result with its answers, which may be incomplete.
	 *
	 * @param lens the lens
	 * @param answers the answers
	 */
	record OfAnswers(Lens lens, Answers answers) implements Entry {

		@Override
		public <T> T choose(Function<OfAnswers, T> withAnswers, Function<OfResult, T> resultAlone) {
			return withAnswers.apply(this);
		}

	}

	/**
	 * A result without its answers.
	 *
	 * @param lens the lens
	 * @param recommendation the recommendation
	 */
	record OfResult(Lens lens, Recommendation recommendation) implements Entry {

		@Override
		public <T> T choose(Function<OfAnswers, T> withAnswers, Function<OfResult, T> resultAlone) {
			return resultAlone.apply(this);
		}

	}

}
