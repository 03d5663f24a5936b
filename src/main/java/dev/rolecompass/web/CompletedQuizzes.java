package dev.rolecompass.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.link.LensFormat;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Outcome;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.scoring.Strength;
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

	private final Map<Key, Counter> counters;

	CompletedQuizzes(ScoringService scoring, LensFormat lensFormat, MeterRegistry registry) {
		this.scoring = scoring;
		this.counters = Key.all()
			.collect(Collectors.toMap(Function.identity(),
					(key) -> Counter.builder("rolecompass.quizzes.completed")
						.description("Quizzes that people took to their end")
						.tag("lens", lensFormat.print(key.lens()))
						.tag("role", MessageKeys.of(key.role()))
						.tag("strength", MessageKeys.of(key.strength()))
						.register(registry)));
	}

	/**
	 * Counts an answer if it is the one that completes a quiz.
	 * @param visit where someone was before the answer
	 * @param answers the answers with it
	 * @param request what gave the answer
	 */
	void count(Visit visit, Answers answers, HttpServletRequest request) {
		boolean first = !(this.scoring.outcomeOf(visit.answers()) instanceof Recommendation);
		Outcome outcome = this.scoring.outcomeOf(answers);
		if (first && outcome instanceof Recommendation recommendation && FormSubmission.isByAPerson(request)) {
			this.counters.get(new Key(visit.lens(), recommendation.role(), recommendation.strength())).increment();
		}
	}

	/**
	 * What is counted apart.
	 */
	private record Key(Lens lens, Role role, Strength strength) {

		private static Stream<Key> all() {
			return Stream.of(Lens.values())
				.flatMap((lens) -> Stream.of(Role.values())
					.flatMap((role) -> Stream.of(Strength.values()).map((strength) -> new Key(lens, role, strength))));
		}

	}

}
