package dev.rolecompass.web;

import dev.rolecompass.http.BaseUrl;
import dev.rolecompass.charter.Charter;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Links;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quiz;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Adds the frame to the model of every page.
 */
@ControllerAdvice
public class PageFrameAdvice {

	public static final String ATTRIBUTE = "frame";

	private final Quiz quiz;

	private final Links links;

	private final BaseUrl baseUrl;

	private final PathLocaleResolver localeResolver;

	PageFrameAdvice(Quiz quiz, Links links, BaseUrl baseUrl, PathLocaleResolver localeResolver) {
		this.quiz = quiz;
		this.links = links;
		this.baseUrl = baseUrl;
		this.localeResolver = localeResolver;
	}

	@ModelAttribute(ATTRIBUTE)
	public PageFrame frame(HttpServletRequest request) {
		Language language = this.localeResolver.language(request);
		return new PageFrame(language, this.quiz.languages(), this.links.landing(language), this.links.guide(language),
				this.links.method(language), this.links.comparison(language, Entries.NONE),
				this.links.charterForm(language, Charter.NONE), this.links.cover(language),
				this.links.comparisonCover(language), this.links.charterCover(language),
				this.baseUrl.forRequest(request));
	}

}
