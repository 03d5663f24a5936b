package dev.rolecompass.link;

import java.util.function.Function;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Recommendation;

/**
 * A result that a link carries, with or without its answers.
 */
public sealed interface Entry {

	Lens lens();

	/**
	 * The same result, seen through another lens.
	 */
	Entry through(Lens lens);

	/**
	 * Applies the function for this kind of entry.
	 */
	<T> T choose(Function<OfAnswers, T> withAnswers, Function<OfResult, T> resultAlone);

	/**
	 * A result with its answers, which may be incomplete.
	 */
	record OfAnswers(Lens lens, Answers answers) implements Entry {

		@Override
		public Entry through(Lens lens) {
			return new OfAnswers(lens, this.answers);
		}

		@Override
		public <T> T choose(Function<OfAnswers, T> withAnswers, Function<OfResult, T> resultAlone) {
			return withAnswers.apply(this);
		}

	}

	/**
	 * A result without its answers.
	 */
	record OfResult(Lens lens, Recommendation recommendation) implements Entry {

		@Override
		public Entry through(Lens lens) {
			return new OfResult(lens, this.recommendation);
		}

		@Override
		public <T> T choose(Function<OfAnswers, T> withAnswers, Function<OfResult, T> resultAlone) {
			return resultAlone.apply(this);
		}

	}

}
