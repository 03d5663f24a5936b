package dev.rolecompass.web.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Pull;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.result.Suggestions.Kind;
import dev.rolecompass.web.result.Suggestions.Suggestion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Suggestions}, with all answers to the topics of a portrait's
 * suggestions.
 */
class SuggestionsTests {

	private final Quiz quiz = Quizzes.shipped();

	private final Suggestions suggestions = new Suggestions(this.quiz, messages());

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	@ParameterizedTest
	@EnumSource
	void everyPortraitHasTwoForThisWeekAndFourExperiments(Portrait portrait) {
		for (Lens lens : Lens.values()) {
			assertThat(questions(Kind.NOW, lens, portrait)).hasSize(2);
			assertThat(questions(Kind.TRY, lens, portrait)).hasSize(4);
		}
	}

	@ParameterizedTest
	@EnumSource
	void theBestSupportedComeFirstThenTheOrderOfTheQuizCounts(Portrait portrait) {
		for (Lens lens : Lens.values()) {
			for (Kind kind : Kind.values()) {
				List<Question> questions = questions(kind, lens, portrait);
				for (Answers answers : allAnswers(questions)) {
					Comparator<Question> best = Comparator
						.comparing((Question question) -> strength(question, portrait, answers));
					assertThat(shown(kind, lens, portrait, answers)).isEqualTo(questions.stream()
						.sorted(best.reversed())
						.limit((kind == Kind.NOW) ? 1 : 3)
						.map((question) -> expected(question, kind, lens, portrait, answers))
						.toList());
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void withoutAnswersTheOrderOfTheQuizCountsAndThereIsNoReason(Portrait portrait) {
		for (Lens lens : Lens.values()) {
			for (Kind kind : Kind.values()) {
				assertThat(shown(kind, lens, portrait, Answers.NONE)).isEqualTo(questions(kind, lens, portrait).stream()
					.limit((kind == Kind.NOW) ? 1 : 3)
					.map((question) -> new Suggestion(key(question, kind, lens, portrait), becauseKey(lens),
							Optional.empty()))
					.toList());
			}
		}
	}

	private List<Suggestion> shown(Kind kind, Lens lens, Portrait portrait, Answers answers) {
		return this.suggestions.suggestions(kind, true, Language.ENGLISH, lens, portrait, answers);
	}

	private static String becauseKey(Lens lens) {
		return "result." + MessageKeys.of(lens) + ".because";
	}

	private Suggestion expected(Question question, Kind kind, Lens lens, Portrait portrait, Answers answers) {
		Optional<End> end = (strength(question, portrait, answers) > 0)
				? answers.to(question.topic()).orElseThrow().end() : Optional.empty();
		return new Suggestion(key(question, kind, lens, portrait), becauseKey(lens),
				end.map((chosen) -> question.wording().in(lens, Language.ENGLISH).at(chosen).gist()));
	}

	/**
	 * 2 for an answer at the end of the scale, 1 for one on the way there, 0 if it
	 * doesn't support the portrait.
	 */
	private static int strength(Question question, Portrait portrait, Answers answers) {
		Pull pull = portrait.on(question.topic().axis());
		return switch (answers.to(question.topic()).orElseThrow()) {
			case MUCH_MORE_MANAGER -> (pull != Pull.TECH_LEAD) ? 2 : 0;
			case MORE_MANAGER -> (pull != Pull.TECH_LEAD) ? 1 : 0;
			case MORE_TECH_LEAD -> (pull != Pull.MANAGER) ? 1 : 0;
			case MUCH_MORE_TECH_LEAD -> (pull != Pull.MANAGER) ? 2 : 0;
			case BOTH, SKIPPED -> 0;
		};
	}

	/**
	 * The questions that have a message, in the order of the quiz.
	 */
	private List<Question> questions(Kind kind, Lens lens, Portrait portrait) {
		return this.quiz.asked()
			.stream()
			.filter((question) -> Bundles.english().containsKey(key(question, kind, lens, portrait)))
			.toList();
	}

	private static String key(Question question, Kind kind, Lens lens, Portrait portrait) {
		return String.join(".", "result", MessageKeys.of(lens), MessageKeys.of(portrait), MessageKeys.of(kind),
				String.valueOf(question.topic().letter()));
	}

	private static List<Answers> allAnswers(List<Question> questions) {
		List<Answers> all = List.of(Answers.NONE);
		for (Question question : questions) {
			List<Answers> longer = new ArrayList<>();
			for (Answers answers : all) {
				for (Answer answer : Answer.values()) {
					longer.add(answers.with(question.topic(), answer));
				}
			}
			all = longer;
		}
		return all;
	}

}
