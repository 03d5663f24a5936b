package dev.rolecompass.link;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quiz;

import org.springframework.stereotype.Component;

/**
 * A language as it stands in a link: the two-letter code of a language that the quiz is
 * written in.
 */
@Component
public class LanguageFormat {

	private final Quiz quiz;

	LanguageFormat(Quiz quiz) {
		this.quiz = quiz;
	}

	/**
	 * Reads a language.
	 * @param text the code in lower case
	 * @return the language
	 * @throws MalformedLinkException if the quiz isn't written in it
	 */
	public Language parse(String text) {
		return this.quiz.languages()
			.stream()
			.filter((language) -> language.code().equals(text))
			.findFirst()
			.orElseThrow(() -> new MalformedLinkException(Problem.UNKNOWN_LANGUAGE));
	}

}
