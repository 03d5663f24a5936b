package dev.rolecompass.web.result;

import java.util.Optional;

import dev.rolecompass.link.Entry;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.error.NoRecommendationException;

import org.springframework.stereotype.Component;

/**
 * Finds what is known about the results in links.
 */
@Component
class EntryResults {

	private final ScoringService scoring;

	EntryResults(ScoringService scoring) {
		this.scoring = scoring;
	}

	/**
	 * The recommendation; empty if the entry's answers don't lead to one.
	 */
	Optional<Recommendation> find(Entry entry) {
		return entry.choose((own) -> this.scoring.outcomeOf(own.answers()).recommendation(),
				(shared) -> Optional.of(shared.recommendation()));
	}

	/**
	 * The answers; empty if only the result was shared.
	 */
	static Optional<Answers> answers(Entry entry) {
		return entry.choose((own) -> Optional.of(own.answers()), (shared) -> Optional.empty());
	}

	/**
	 * @throws NoRecommendationException if the entry's answers don't lead to one
	 */
	Recommendation require(Entry entry) {
		return entry.choose(
				(own) -> NoRecommendationException.requireRecommendation(this.scoring.outcomeOf(own.answers())),
				Entry.OfResult::recommendation);
	}

}
