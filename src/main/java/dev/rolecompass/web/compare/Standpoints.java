package dev.rolecompass.web.compare;

import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.link.Entry;
import dev.rolecompass.scoring.ScoringService;

import org.springframework.stereotype.Component;

/**
 * Turns results that are carried along into standpoints to compare.
 */
@Component
class Standpoints {

	private final ScoringService scoring;

	Standpoints(ScoringService scoring) {
		this.scoring = scoring;
	}

	/**
	 * The standpoint of a result.
	 * @param entry the result, which may be incomplete
	 * @return the standpoint
	 */
	Standpoint of(Entry entry) {
		return entry.choose((own) -> new Standpoint(own.lens(), this.scoring.outcomeOf(own.answers()), own.answers()),
				(shared) -> Standpoint.of(shared.lens(), shared.recommendation()));
	}

}
