package dev.rolecompass.web.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Fact;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.MessageKeys;

import org.springframework.stereotype.Component;

/**
 * What the work is like: what the answers say, otherwise what is usual for the portrait.
 */
@Component
class WorkFacts {

	private final Quiz quiz;

	WorkFacts(Quiz quiz) {
		this.quiz = quiz;
	}

	/**
	 * The facts of a result with answers; empty if the answers leave all of them open.
	 */
	List<WorkFact> own(Visit visit, Portrait portrait) {
		if (Arrays.stream(Fact.values())
			.allMatch((fact) -> answer(visit, fact).filter(Answer.BOTH::equals).isPresent())) {
			return List.of();
		}
		return Arrays.stream(Fact.values())
			.map((fact) -> answer(visit, fact)
				.map((answer) -> new WorkFact(fact,
						"result." + MessageKeys.of(visit.lens()) + ".fact." + MessageKeys.of(fact) + "."
								+ answer.end().map(MessageKeys::of).orElse("both")))
				.orElseGet(() -> usual(fact, portrait)))
			.toList();
	}

	List<WorkFact> usual(Portrait portrait) {
		return Arrays.stream(Fact.values()).map((fact) -> usual(fact, portrait)).toList();
	}

	private static WorkFact usual(Fact fact, Portrait portrait) {
		return new WorkFact(fact, "portrait." + MessageKeys.of(portrait) + "." + MessageKeys.of(fact));
	}

	private Optional<Answer> answer(Visit visit, Fact fact) {
		return this.quiz.question(fact)
			.flatMap((question) -> visit.answers().to(question.topic()))
			.filter((answer) -> answer != Answer.SKIPPED);
	}

	/**
	 * A fact about the work.
	 *
	 * @param key the key of the message that states it
	 */
	record WorkFact(Fact fact, String key) {

		public String labelKey() {
			return "result.work." + MessageKeys.of(this.fact);
		}

	}

}
