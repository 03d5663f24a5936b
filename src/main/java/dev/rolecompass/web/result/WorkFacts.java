package dev.rolecompass.web.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Fact;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.MessageKeys;

import org.springframework.stereotype.Component;

/**
 * What the work is like: what the answers say. Where the visitor's own leave something
 * open, what is usual for the portrait.
 */
@Component
class WorkFacts {

	private final Quiz quiz;

	WorkFacts(Quiz quiz) {
		this.quiz = quiz;
	}

	/**
	 * The facts of the visitor's own result; empty if the answers leave all of them open.
	 */
	List<WorkFact> own(Visit visit, Portrait portrait) {
		return facts(visit)
			.map((fact) -> answer(visit, fact).map((answer) -> stated(visit, fact, "", answer))
				.orElseGet(() -> usual(fact, portrait)))
			.toList();
	}

	/**
	 * The facts that someone else's answers state.
	 */
	List<WorkFact> shared(Visit visit) {
		return facts(visit)
			.flatMap((fact) -> answer(visit, fact).map((answer) -> stated(visit, fact, "shared.", answer)).stream())
			.toList();
	}

	private Stream<Fact> facts(Visit visit) {
		boolean allOpen = Arrays.stream(Fact.values())
			.allMatch((fact) -> answer(visit, fact).filter(Answer.BOTH::equals).isPresent());
		return allOpen ? Stream.empty() : Arrays.stream(Fact.values());
	}

	private static WorkFact stated(Visit visit, Fact fact, String shared, Answer answer) {
		String key = shared + MessageKeys.of(fact);
		return new WorkFact(fact, "result.work." + key, "result." + MessageKeys.of(visit.lens()) + ".fact." + key + "."
				+ answer.end().map(MessageKeys::of).orElse("both"));
	}

	private static WorkFact usual(Fact fact, Portrait portrait) {
		String key = MessageKeys.of(fact);
		return new WorkFact(fact, "result.work." + key, MessageKeys.of(portrait, key));
	}

	private Optional<Answer> answer(Visit visit, Fact fact) {
		return this.quiz.question(fact)
			.flatMap((question) -> visit.answers().to(question.topic()))
			.filter((answer) -> answer != Answer.SKIPPED);
	}

	/**
	 * A fact about the work.
	 *
	 * @param labelKey the key of the message that names it
	 * @param key the key of the message that states it
	 */
	record WorkFact(Fact fact, String labelKey, String key) {
	}

}
