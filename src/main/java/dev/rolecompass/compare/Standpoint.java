package dev.rolecompass.compare;

import java.util.Optional;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Outcome;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Scores;

/**
 * Where a person or a job stands, as far as that is known.
 *
 * @param lens whether it is a person or a job
 * @param outcome what the answers lead to, or the recommendation that was shared
 * @param answers the answers, complete or not; none if only the recommendation was shared
 */
public record Standpoint(Lens lens, Outcome outcome, Answers answers) {

	/**
	 * The standpoint of someone who shared only the result.
	 */
	public static Standpoint of(Lens lens, Recommendation recommendation) {
		return new Standpoint(lens, new Outcome.Recommended(recommendation), Answers.NONE);
	}

	/**
	 * The scores on both axes; empty if there are too few answers.
	 */
	public Optional<Scores> scores() {
		return this.outcome.choose((incomplete) -> Optional.empty(), (notEnough) -> Optional.empty(),
				(tied) -> Optional.of(tied.scores()), (recommendation) -> Optional.of(recommendation.scores()));
	}

	/**
	 * The recommendation; empty if there are too few answers or a tie is undecided.
	 */
	public Optional<Recommendation> recommendation() {
		return this.outcome.recommendation();
	}

}
