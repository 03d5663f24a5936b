package dev.rolecompass.web;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.scoring.OutcomeShares;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The pages that are texts: landing, guide and method.
 */
@Controller
class TextController {

	private final PageUrls urls;

	private final OutcomeShares shares = OutcomeShares.count();

	private final AcceptHeaderLocaleResolver bestLocale = new AcceptHeaderLocaleResolver();

	TextController(Quiz quiz, PageUrls urls) {
		this.urls = urls;
		this.bestLocale.setSupportedLocales(quiz.languages().stream().map(Language::locale).toList());
		this.bestLocale.setDefaultLocale(Language.ENGLISH.locale());
	}

	@GetMapping("/")
	ModelAndView home(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		Language language = new Language(this.bestLocale.resolveLocale(request).getLanguage());
		return new ModelAndView(Redirect.to(HttpStatus.FOUND, this.urls.landing(language)));
	}

	@GetMapping("/{language:[a-z]{2}}")
	ModelAndView landing(@PathVariable Language language) {
		return text("landing", this.urls.landing(language), language);
	}

	@GetMapping("/{language:[a-z]{2}}/guide")
	ModelAndView guide(@PathVariable Language language) {
		return text("guide", this.urls.guide(language), language);
	}

	@GetMapping("/{language:[a-z]{2}}/method")
	ModelAndView method(@PathVariable Language language) {
		return new ModelAndView("method", Page.ATTRIBUTE,
				MethodPage.of(this.urls.method(language), this.urls.start(language, Lens.CAREER), this.shares));
	}

	private ModelAndView text(String view, String url, Language language) {
		return new ModelAndView(view, Page.ATTRIBUTE, new TextPage(url, this.urls.start(language, Lens.CAREER),
				this.urls.start(language, Lens.JOB), CompassMap.EMPTY));
	}

}
