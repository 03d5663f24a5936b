package dev.rolecompass.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Quizzes for tests.
 */
public final class Quizzes {

	private Quizzes() {
	}

	public static Quiz shipped() {
		QuizConfiguration configuration = new QuizConfiguration();
		try {
			return configuration.quiz(configuration.translations());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * All languages except English, pseudo-languages included.
	 */
	public static Stream<Language> otherLanguages() {
		return translations().map(Translation::language);
	}

	/**
	 * The published translations, and the pseudo-languages.
	 */
	public static Stream<Translation> translations() {
		try {
			return new QuizConfiguration().translations().translations().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The shipped quiz with retired topics.
	 */
	public static Quiz withRetired(Topic... topics) {
		Quiz shipped = shipped();
		List<Question> questions = new ArrayList<>(shipped.questions());
		Question like = questions.get(0);
		for (Topic topic : topics) {
			questions.add(0, new Question(topic, End.MANAGER, true, Optional.empty(), like.wording(), like.inquiry()));
		}
		return new Quiz(questions, shipped.decider());
	}

}
