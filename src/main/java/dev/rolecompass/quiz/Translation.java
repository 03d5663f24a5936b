package dev.rolecompass.quiz;

import org.springframework.util.Assert;

/**
 * A language into which the site was translated from English, with the figures of its
 * proof. What they mean and how they were measured is in {@code src/docs/languages}.
 *
 * @param sides the statements whose end was recognised
 * @param verdicts the jobs with a definite verdict that came out as the same role as in
 * English
 * @param answers the answers about these jobs that were at most one step from the English
 * ones
 * @param attractive the pairs of statements of which the manager's was found more
 * attractive, of those where one was
 * @param faults the faults that a last reader found in all pages; corrected since
 */
public record Translation(Language language, Share sides, Share verdicts, Share answers, Share attractive, int faults) {

	public Translation {
		Assert.notNull(language, "The language is missing");
		Assert.isTrue(!language.equals(Language.ENGLISH), "English isn't a translation");
	}

	/**
	 * A part of a whole.
	 *
	 * @param part how many
	 * @param of how many there are
	 */
	public record Share(int part, int of) {

		public Share {
			Assert.isTrue(0 <= part && part <= of && of > 0, () -> part + " of " + of + " isn't a share");
		}

		/**
		 * The share from 0 to 1.
		 */
		public double value() {
			return (double) this.part / this.of;
		}

	}

}
