package dev.rolecompass.web;

import java.util.List;

import dev.rolecompass.http.BaseUrl;
import dev.rolecompass.charter.Charter;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Links;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.web.PageFrame.LanguageName;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Adds the frame to the model of every page.
 */
@ControllerAdvice
public class PageFrameAdvice {

	public static final String ATTRIBUTE = "frame";

	private final List<LanguageName> languages;

	private final StaleTexts staleTexts;

	private final Links links;

	private final BaseUrl baseUrl;

	private final PathLocaleResolver localeResolver;

	PageFrameAdvice(Quiz quiz, MessageSource messages, StaleTexts staleTexts, Links links, BaseUrl baseUrl,
			PathLocaleResolver localeResolver) {
		this.languages = quiz.languages()
			.stream()
			.map((language) -> new LanguageName(language,
					messages.getMessage("language.name", null, language.locale())))
			.toList();
		this.staleTexts = staleTexts;
		this.links = links;
		this.baseUrl = baseUrl;
		this.localeResolver = localeResolver;
	}

	@ModelAttribute(ATTRIBUTE)
	public PageFrame frame(HttpServletRequest request) {
		Language language = this.localeResolver.language(request);
		return new PageFrame(language, this.languages, !this.staleTexts.in(language).isEmpty(),
				this.links.landing(language), this.links.guide(language), this.links.method(language),
				this.links.comparison(language, Entries.NONE), this.links.charterForm(language, Charter.NONE),
				this.links.cover(language), this.links.comparisonCover(language), this.links.charterCover(language),
				this.baseUrl.forRequest(request));
	}

}
