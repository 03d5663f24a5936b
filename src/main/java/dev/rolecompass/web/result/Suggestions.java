package dev.rolecompass.web.result;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Varies;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Suggests what to do next. Each suggestion is about a topic; the messages decide which
 * portrait has one about which topic. Those that the answers support come first.
 */
@Component
class Suggestions {

	private final Quiz quiz;

	/**
	 * The questions that have a suggestion, in the order of the quiz, by the start of its
	 * key.
	 */
	private final Map<String, List<Question>> questions;

	Suggestions(Quiz quiz, MessageSource messages) {
		this.quiz = quiz;
		this.questions = keys().collect(Collectors.toMap(Function.identity(), (key) -> questions(key, messages)));
	}

	private static Stream<String> keys() {
		return Arrays.stream(Lens.values())
			.flatMap((lens) -> Arrays.stream(Portrait.values())
				.flatMap((portrait) -> Arrays.stream(Kind.values()).map((kind) -> key(kind, lens, portrait))));
	}

	private static String key(Kind kind, Lens lens, Portrait portrait) {
		return "result." + MessageKeys.of(lens) + "." + MessageKeys.of(portrait) + "." + MessageKeys.of(kind) + ".";
	}

	private List<Question> questions(String key, MessageSource messages) {
		return this.quiz.questions()
			.stream()
			.filter((question) -> messages.getMessage(key + question.topic().letter(), null, null,
					Language.ENGLISH.locale()) != null)
			.toList();
	}

	/**
	 * The suggestions to show.
	 * @param own whether the result is the visitor's own
	 * @param answers the visitor's answers; {@link Answers#NONE} for a shared result
	 */
	List<Suggestion> suggestions(Kind kind, boolean own, Language language, Lens lens, Portrait portrait,
			Answers answers) {
		String key = key(kind, lens, portrait);
		String becauseKey = "result." + MessageKeys.of(lens) + (own ? ".because" : ".because.shared");
		return this.questions.getOrDefault(key, List.of())
			.stream()
			.map((question) -> new Candidate(question, support(question, portrait, answers)))
			.sorted(Comparator.comparing(Candidate::rank))
			.limit(kind.shown)
			.map((candidate) -> candidate.suggestion(key, becauseKey, lens, language))
			.toList();
	}

	/**
	 * The answer to a question if it's at the end that the portrait pulls to, or at
	 * either end if the portrait doesn't pull on that axis.
	 */
	private static Optional<Answer> support(Question question, Portrait portrait, Answers answers) {
		return answers.to(question.topic())
			.filter((answer) -> answer.end().filter(portrait.on(question.topic().axis())::agreesWith).isPresent());
	}

	/**
	 * When to do what is suggested.
	 */
	enum Kind {

		/**
		 * This week.
		 */
		NOW(1),

		/**
		 * As an experiment.
		 */
		TRY(3);

		private final int shown;

		Kind(int shown) {
			this.shown = shown;
		}

	}

	/**
	 * What to do.
	 *
	 * @param key the key of the message that says so
	 * @param becauseKey the key of the message that gives the reason
	 * @param because the statement that the visitor chose, in a few words; empty if the
	 * suggestion follows from the portrait alone
	 */
	record Suggestion(String key, String becauseKey, @Varies Optional<String> because) {

		public boolean hasReason() {
			return this.because.isPresent();
		}

	}

	private record Candidate(Question question, Optional<Answer> support) {

		int rank() {
			return this.support.map((answer) -> answer.isExtreme() ? 0 : 1).orElse(2);
		}

		Suggestion suggestion(String key, String becauseKey, Lens lens, Language language) {
			return new Suggestion(key + this.question.topic().letter(), becauseKey, this.support.flatMap(Answer::end)
				.map((end) -> this.question.wording().in(lens, language).at(end).gist()));
		}

	}

}
