package dev.rolecompass.web.result;

import dev.rolecompass.link.Visit;
import dev.rolecompass.scoring.Outcome;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.error.NoRecommendationException;

import org.springframework.stereotype.Component;

/**
 * What answers recommend, for tools that can do nothing without.
 */
@Component
class Recommendations {

	private static final Outcome.Cases<Recommendation> RECOMMENDATION = new Outcome.Cases<>() {

		@Override
		public Recommendation incomplete(Outcome.Incomplete outcome) {
			throw new NoRecommendationException("no-result.incomplete");
		}

		@Override
		public Recommendation notEnough(Outcome.NotEnough outcome) {
			throw new NoRecommendationException("no-result.not-enough");
		}

		@Override
		public Recommendation tied(Outcome.Tied outcome) {
			throw new NoRecommendationException("no-result.tied");
		}

		@Override
		public Recommendation recommendation(Recommendation outcome) {
			return outcome;
		}

	};

	private final ScoringService scoring;

	Recommendations(ScoringService scoring) {
		this.scoring = scoring;
	}

	/**
	 * The recommendation for someone's answers.
	 * @param visit the answers, and where they were given
	 * @return the recommendation
	 * @throws NoRecommendationException if there is none; it says what is missing
	 */
	Recommendation of(Visit visit) {
		return this.scoring.outcomeOf(visit.answers()).choose(RECOMMENDATION);
	}

}
