package dev.rolecompass.web.guide;

import dev.rolecompass.charter.Practices;
import dev.rolecompass.http.Lifetime;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Translations;
import dev.rolecompass.scoring.OutcomeShares;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.Doors;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.Redirect;
import dev.rolecompass.web.StaleTexts;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.map.MapFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The landing page, the guide with its portraits, and the method page.
 */
@Controller
class GuideController {

	private final Links links;

	private final Doors doors;

	private final Practices practices;

	private final Translations translations;

	private final StaleTexts staleTexts;

	private final MessageSource messages;

	private final PreferredLanguage preferredLanguage;

	private final OutcomeShares shares = OutcomeShares.count();

	GuideController(Quiz quiz, Links links, Doors doors, Practices practices, Translations translations,
			StaleTexts staleTexts, MessageSource messages) {
		this.links = links;
		this.doors = doors;
		this.practices = practices;
		this.translations = translations;
		this.staleTexts = staleTexts;
		this.messages = messages;
		this.preferredLanguage = new PreferredLanguage(quiz.languages());
	}

	@GetMapping(Routes.HOME)
	ModelAndView home(HttpServletRequest request, HttpServletResponse response) {
		Lifetime.VISITOR.applyTo(response);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		Language language = this.preferredLanguage.of(request);
		return new ModelAndView(Redirect.to(HttpStatus.FOUND, this.links.landing(language)));
	}

	@GetMapping(Routes.LANDING)
	ModelAndView landing(@PathVariable Language language) {
		return new ModelAndView("landing", Page.ATTRIBUTE,
				new LandingPage(this.links.landing(language), this.links.start(language, Lens.CAREER),
						this.links.start(language, Lens.JOB), CompassMap.EMPTY, this.doors.in(language)));
	}

	@GetMapping(Routes.GUIDE)
	ModelAndView guide(@PathVariable Language language) {
		return new ModelAndView("guide", Page.ATTRIBUTE, GuidePage.of(language, this.links));
	}

	@GetMapping(Routes.PORTRAIT)
	ModelAndView portrait(@PathVariable Language language, @PathVariable Portrait portrait) {
		return new ModelAndView("portrait", Page.ATTRIBUTE, PortraitPage.of(portrait, language, this.links));
	}

	@GetMapping(Routes.PORTRAIT + Routes.SVG)
	ModelAndView map(@PathVariable Language language, @PathVariable Portrait portrait, HttpServletResponse response) {
		return MapFiles.show(CompassMap.of(portrait), this.links.map(language, portrait),
				this.messages.getMessage(MessageKeys.of(portrait, "name"), null, language.locale()), response);
	}

	@GetMapping(Routes.METHOD)
	ModelAndView method(@PathVariable Language language) {
		return new ModelAndView("method", Page.ATTRIBUTE,
				MethodPage.of(this.links.method(language), this.links.start(language, Lens.CAREER),
						this.links.programs(language), this.links.embed(language), this.shares, this.practices,
						this.translations.translations(), this.staleTexts.in(language)));
	}

}
