package dev.rolecompass.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.Topic;

/**
 * What a set of answers leads to. Whoever handles an outcome does so through
 * {@link Cases}, so that a new kind of outcome doesn't compile until everyone has an
 * answer to it.
 */
public sealed interface Outcome permits Outcome.Incomplete, Outcome.NotEnough, Outcome.Tied, Recommendation {

	/**
	 * Whether there is a question left to ask.
	 * @return {@code false} where the quiz has come to its end
	 */
	boolean isOpen();

	/**
	 * Picks what to do by the kind of this outcome.
	 * @param <T> what comes of it
	 * @param cases what to do for each kind
	 * @return what the chosen case returned
	 */
	<T> T choose(Cases<T> cases);

	/**
	 * There are questions left to ask.
	 */
	record Incomplete() implements Outcome {

		@Override
		public boolean isOpen() {
			return true;
		}

		@Override
		public <T> T choose(Cases<T> cases) {
			return cases.incomplete(this);
		}

	}

	/**
	 * Everything was asked, but too much of it skipped to say anything.
	 *
	 * @param missing how many answers it takes yet, at least 1, on each axis that lacks
	 * any
	 * @param skipped the skipped topics on these axes, in letter order
	 */
	record NotEnough(Map<Axis, Integer> missing, List<Topic> skipped) implements Outcome {

		public NotEnough {
			missing = Collections.unmodifiableMap(new EnumMap<>(missing));
			skipped = List.copyOf(skipped);
		}

		@Override
		public boolean isOpen() {
			return false;
		}

		@Override
		public <T> T choose(Cases<T> cases) {
			return cases.notEnough(this);
		}

	}

	/**
	 * The lean is exactly in the middle and the decider is open.
	 *
	 * @param scores the scores
	 */
	record Tied(Scores scores) implements Outcome {

		@Override
		public boolean isOpen() {
			return true;
		}

		@Override
		public <T> T choose(Cases<T> cases) {
			return cases.tied(this);
		}

	}

	/**
	 * What to do for each kind of outcome.
	 *
	 * @param <T> what comes of it
	 */
	interface Cases<T> {

		/**
		 * What to do while there are questions left.
		 * @param outcome the outcome
		 * @return what comes of it
		 */
		T incomplete(Incomplete outcome);

		/**
		 * What to do when too much was skipped.
		 * @param outcome the outcome
		 * @return what comes of it
		 */
		T notEnough(NotEnough outcome);

		/**
		 * What to do about a tie.
		 * @param outcome the outcome
		 * @return what comes of it
		 */
		T tied(Tied outcome);

		/**
		 * What to do with a recommendation.
		 * @param outcome the outcome
		 * @return what comes of it
		 */
		T recommendation(Recommendation outcome);

	}

}
