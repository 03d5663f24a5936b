package dev.rolecompass.web.guide;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Language;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * Chooses the language for a visitor. A language that we have for another region is
 * better than one that isn't the visitor's.
 *
 * @param languages the languages that we have
 */
record PreferredLanguage(Collection<Language> languages) {

	/**
	 * Returns the first language that the browser asks for and that we have, or English.
	 */
	Language of(HttpServletRequest request) {
		return wanted(request).map(this::closest).flatMap(Optional::stream).findFirst().orElse(Language.ENGLISH);
	}

	private static Stream<Locale> wanted(HttpServletRequest request) {
		// Without the header, the container returns the server's locale
		return (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null)
				? Collections.list(request.getLocales()).stream() : Stream.empty();
	}

	private Optional<Language> closest(Locale wanted) {
		return this.languages.stream()
			.filter((language) -> language.locale().equals(wanted))
			.findFirst()
			.or(() -> this.languages.stream()
				.filter((language) -> language.locale().getLanguage().equals(wanted.getLanguage()))
				.findFirst());
	}

}
