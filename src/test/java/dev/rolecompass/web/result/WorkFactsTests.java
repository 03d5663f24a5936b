package dev.rolecompass.web.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Fact;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.result.WorkFacts.WorkFact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link WorkFacts}, with all answers to the questions that state a fact.
 */
class WorkFactsTests {

	private final Quiz quiz = Quizzes.shipped();

	private final WorkFacts facts = new WorkFacts(this.quiz);

	@ParameterizedTest
	@EnumSource
	void whatWasAnsweredIsStatedAndTheRestIsWhatIsUsual(Portrait portrait) {
		for (Lens lens : Lens.values()) {
			for (Answers answers : allAnswers()) {
				List<WorkFact> shown = this.facts.own(visit(lens, answers), portrait);
				if (areAllBoth(answers)) {
					assertThat(shown).isEmpty();
					continue;
				}
				assertThat(shown).extracting(WorkFact::fact).containsExactly(Fact.values());
				assertThat(shown).allSatisfy((fact) -> {
					assertThat(fact.key()).isEqualTo(expectedKey(fact.fact(), lens, answers, portrait));
					assertThat(Bundles.english()).containsKeys(fact.key(), fact.labelKey());
				});
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void ofSomeoneElseOnlyWhatWasAnsweredIsStated(Lens lens) {
		for (Answers answers : allAnswers()) {
			List<WorkFact> shown = this.facts.shared(visit(lens, answers));
			assertThat(shown).extracting(WorkFact::fact)
				.containsExactlyElementsOf(Arrays.stream(Fact.values())
					.filter((fact) -> !areAllBoth(answers) && answer(fact, answers) != Answer.SKIPPED)
					.toList());
			assertThat(shown).allSatisfy((fact) -> {
				assertThat(fact.key()).startsWith("result." + MessageKeys.of(lens) + ".fact.shared.");
				assertThat(Bundles.english()).containsKeys(fact.key(), fact.labelKey());
				assertThat(Bundles.english(fact.labelKey()) + " " + Bundles.english(fact.key()))
					.doesNotContainIgnoringCase("you");
			});
		}
		assertThat(this.facts.shared(visit(lens, Answers.NONE))).isEmpty();
	}

	private String expectedKey(Fact fact, Lens lens, Answers answers, Portrait portrait) {
		String end = switch (answer(fact, answers)) {
			case MUCH_MORE_MANAGER, MORE_MANAGER -> "manager";
			case MUCH_MORE_TECH_LEAD, MORE_TECH_LEAD -> "tech-lead";
			case BOTH -> "both";
			case SKIPPED -> "";
		};
		return end.isEmpty() ? "portrait." + MessageKeys.of(portrait) + "." + MessageKeys.of(fact)
				: "result." + MessageKeys.of(lens) + ".fact." + MessageKeys.of(fact) + "." + end;
	}

	private boolean areAllBoth(Answers answers) {
		return answers.byTopic().values().stream().allMatch(Answer.BOTH::equals);
	}

	private Answer answer(Fact fact, Answers answers) {
		return answers.to(this.quiz.question(fact).orElseThrow().topic()).orElseThrow();
	}

	private List<Answers> allAnswers() {
		List<Answers> all = List.of(Answers.NONE);
		for (Fact fact : Fact.values()) {
			List<Answers> longer = new ArrayList<>();
			for (Answers answers : all) {
				for (Answer answer : Answer.values()) {
					longer.add(answers.with(this.quiz.question(fact).orElseThrow().topic(), answer));
				}
			}
			all = longer;
		}
		assertThat(all).hasSize(6 * 6 * 6);
		return all;
	}

	private static Visit visit(Lens lens, Answers answers) {
		return new Visit(Language.ENGLISH, lens, answers, Entries.NONE);
	}

}
