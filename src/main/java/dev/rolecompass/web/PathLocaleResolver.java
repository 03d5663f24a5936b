package dev.rolecompass.web;

import java.util.Locale;
import java.util.regex.Pattern;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quiz;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Takes the language from the first segment of the path, so that a page depends on
 * nothing except its URL. Errors for other paths are in English.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
public class PathLocaleResolver implements LocaleResolver {

	private static final Pattern LEADING_SLASHES = Pattern.compile("^/+");

	private final Quiz quiz;

	PathLocaleResolver(Quiz quiz) {
		this.quiz = quiz;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return language(request).locale();
	}

	/**
	 * The language of the page, one of those of the quiz.
	 */
	public Language language(HttpServletRequest request) {
		String path = LEADING_SLASHES.matcher(OriginalPath.of(request).text() + "/").replaceFirst("/");
		return this.quiz.languages()
			.stream()
			.filter((language) -> path.startsWith("/" + language + "/"))
			.findFirst()
			.orElse(Language.ENGLISH);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is in the URL");
	}

}
