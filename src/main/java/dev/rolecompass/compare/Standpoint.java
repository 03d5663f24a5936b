package dev.rolecompass.compare;

import java.util.Optional;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Outcome;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Scores;

/**
 * Where a person or a job stands, as far as it is known.
 *
 * @param lens whether it is a person's wishes or a job
 * @param outcome what the answers lead to; a recommendation where there are none
 * @param answers the answers, complete or not; none where only the result is known
 */
public record Standpoint(Lens lens, Outcome outcome, Answers answers) {

	/**
	 * A standpoint of which only the result is known.
	 * @param lens whether it is a person's wishes or a job
	 * @param recommendation the result
	 * @return the standpoint
	 */
	public static Standpoint of(Lens lens, Recommendation recommendation) {
		return new Standpoint(lens, recommendation, Answers.NONE);
	}

	/**
	 * The scores on both axes.
	 * @return the scores, or nothing while there are too few answers
	 */
	public Optional<Scores> scores() {
		return this.outcome.choose((incomplete) -> Optional.empty(), (notEnough) -> Optional.empty(),
				(tied) -> Optional.of(tied.scores()), (recommendation) -> Optional.of(recommendation.scores()));
	}

	/**
	 * What comes out.
	 * @return the recommendation, or nothing with too few answers or an open tie
	 */
	public Optional<Recommendation> recommendation() {
		return (this.outcome instanceof Recommendation recommendation) ? Optional.of(recommendation) : Optional.empty();
	}

}
