package dev.rolecompass.link;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quiz;

import org.springframework.stereotype.Component;

/**
 * The format of a language in a link: its tag.
 */
@Component
public class LanguageFormat {

	private final Quiz quiz;

	LanguageFormat(Quiz quiz) {
		this.quiz = quiz;
	}

	/**
	 * @throws MalformedLinkException if the quiz isn't available in the language
	 */
	public Language parse(String text) {
		return this.quiz.languages()
			.stream()
			.filter((language) -> language.tag().equals(text))
			.findFirst()
			.orElseThrow(() -> new MalformedLinkException(Problem.UNKNOWN_LANGUAGE));
	}

}
