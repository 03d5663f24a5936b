package dev.rolecompass.web.programs;

import dev.rolecompass.quiz.Language;

import org.springframework.context.MessageSource;

/**
 * The messages in one language.
 */
record Texts(MessageSource messages, Language language) {

	String get(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language.locale());
	}

}
