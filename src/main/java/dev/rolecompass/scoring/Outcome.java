package dev.rolecompass.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dev.rolecompass.quiz.Axis;

/**
 * What a set of answers leads to.
 */
public sealed interface Outcome {

	/**
	 * Applies the function for this kind of outcome. A new kind needs a new function, so
	 * callers don't compile until they handle it.
	 */
	<T> T choose(Function<Incomplete, T> incomplete, Function<NotEnough, T> notEnough, Function<Tied, T> tied,
			Function<Recommendation, T> recommendation);

	/**
	 * The recommendation, if the answers lead to one.
	 */
	default Optional<Recommendation> recommendation() {
		return choose((incomplete) -> Optional.empty(), (notEnough) -> Optional.empty(), (tied) -> Optional.empty(),
				Optional::of);
	}

	/**
	 * Whether there is a question left to ask.
	 */
	default boolean isOpen() {
		return choose((incomplete) -> true, (notEnough) -> false, (tied) -> true, (recommendation) -> false);
	}

	/**
	 * There are questions left to ask.
	 */
	record Incomplete() implements Outcome {

		@Override
		public <T> T choose(Function<Incomplete, T> incomplete, Function<NotEnough, T> notEnough,
				Function<Tied, T> tied, Function<Recommendation, T> recommendation) {
			return incomplete.apply(this);
		}

	}

	/**
	 * Everything was asked, but too much was skipped to say anything.
	 *
	 * @param missing how many more answers are needed, at least 1, on each axis that has
	 * too few
	 */
	record NotEnough(Map<Axis, Integer> missing) implements Outcome {

		public NotEnough {
			missing = Collections.unmodifiableMap(new EnumMap<>(missing));
		}

		@Override
		public <T> T choose(Function<Incomplete, T> incomplete, Function<NotEnough, T> notEnough,
				Function<Tied, T> tied, Function<Recommendation, T> recommendation) {
			return notEnough.apply(this);
		}

	}

	/**
	 * The lean is exactly in the middle, and the decider is open.
	 */
	record Tied(Scores scores) implements Outcome {

		@Override
		public <T> T choose(Function<Incomplete, T> incomplete, Function<NotEnough, T> notEnough,
				Function<Tied, T> tied, Function<Recommendation, T> recommendation) {
			return tied.apply(this);
		}

	}

	/**
	 * The answers recommend a role.
	 */
	record Recommended(Recommendation result) implements Outcome {

		@Override
		public <T> T choose(Function<Incomplete, T> incomplete, Function<NotEnough, T> notEnough,
				Function<Tied, T> tied, Function<Recommendation, T> recommendation) {
			return recommendation.apply(this.result);
		}

	}

}
