package dev.rolecompass.web;

import dev.rolecompass.http.BaseUrl;
import dev.rolecompass.link.Entries;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quiz;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells every page what it shows beside its own model.
 */
@ControllerAdvice
class Sites {

	/**
	 * The name of the model attribute.
	 */
	static final String ATTRIBUTE = "site";

	private final Quiz quiz;

	private final PageUrls urls;

	private final BaseUrl baseUrl;

	private final PathLocaleResolver localeResolver;

	Sites(Quiz quiz, PageUrls urls, BaseUrl baseUrl, PathLocaleResolver localeResolver) {
		this.quiz = quiz;
		this.urls = urls;
		this.baseUrl = baseUrl;
		this.localeResolver = localeResolver;
	}

	@ModelAttribute(ATTRIBUTE)
	Site of(HttpServletRequest request) {
		Language language = this.localeResolver.language(request);
		return new Site(language, this.quiz.languages(), this.urls.landing(language), this.urls.guide(language),
				this.urls.method(language), this.urls.compare(language, Entries.NONE), this.urls.cover(language),
				this.baseUrl.of(request));
	}

}
