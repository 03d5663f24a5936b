package dev.rolecompass.web.question;

import dev.rolecompass.link.LensFormat;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.scoring.Strength;
import dev.rolecompass.web.MessageKeys;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * How many quizzes were taken to their end, and what came out: sums by lens, role and
 * strength, and nothing of anybody's answers. An answer counts that turns a set without a
 * recommendation into one with it, so changing an answer later counts no more. Whoever
 * goes back by the browser to before the last answer, and gives it again, counts twice.
 */
@Component
class CompletedQuizzes {

	private final ScoringService scoring;

	private final LensFormat lensFormat;

	private final MeterRegistry registry;

	CompletedQuizzes(ScoringService scoring, LensFormat lensFormat, MeterRegistry registry) {
		this.scoring = scoring;
		this.lensFormat = lensFormat;
		this.registry = registry;
		// All are there from the start, at zero
		for (Lens lens : Lens.values()) {
			for (Role role : Role.values()) {
				for (Strength strength : Strength.values()) {
					counter(lens, role, strength);
				}
			}
		}
	}

	/**
	 * Counts an answer if it is the one that completes a quiz.
	 * @param visit where someone was before the answer
	 * @param answers the answers with it
	 * @param request what gave the answer
	 */
	void count(Visit visit, Answers answers, HttpServletRequest request) {
		boolean first = this.scoring.outcomeOf(visit.answers()).recommendation().isEmpty();
		this.scoring.outcomeOf(answers)
			.recommendation()
			.filter((recommendation) -> first && FormSubmission.isByAPerson(request))
			.map((recommendation) -> counter(visit.lens(), recommendation.role(), recommendation.strength()))
			.ifPresent(Counter::increment);
	}

	private Counter counter(Lens lens, Role role, Strength strength) {
		return Counter.builder("rolecompass.quizzes.completed")
			.description("Quizzes that people took to their end")
			.tag("lens", this.lensFormat.print(lens))
			.tag("role", MessageKeys.of(role))
			.tag("strength", MessageKeys.of(strength))
			.register(this.registry);
	}

}
