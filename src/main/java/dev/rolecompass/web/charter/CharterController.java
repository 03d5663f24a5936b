package dev.rolecompass.web.charter;

import java.util.Map;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.charter.Practices;
import dev.rolecompass.charter.TwoCharters;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.OwnersFormat;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.Redirect;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who does what: the form, the chart, and two charts side by side.
 */
@Controller
class CharterController {

	private final CharterForms forms;

	private final OwnersFormat ownersFormat;

	private final Practices practices;

	private final Links links;

	CharterController(CharterForms forms, OwnersFormat ownersFormat, Practices practices, Links links) {
		this.forms = forms;
		this.ownersFormat = ownersFormat;
		this.practices = practices;
		this.links = links;
	}

	@GetMapping(Routes.CHARTER_FORM)
	ModelAndView ask(@PathVariable Language language,
			@RequestParam(name = Routes.WITH, defaultValue = "") Charter with) {
		return form(this.forms.empty(language, with));
	}

	@GetMapping(Routes.CHARTER_CHANGE)
	ModelAndView askAgain(@PathVariable Language language, @PathVariable Charter owners,
			@RequestParam(name = Routes.WITH, defaultValue = "") Charter with) {
		return form(this.forms.filled(language, owners, with));
	}

	/**
	 * Redirects to the chart of what was chosen; if nothing was, asks again.
	 */
	@GetMapping(path = Routes.CHARTER_FORM, params = Routes.ASKED)
	ModelAndView answer(@PathVariable Language language,
			@RequestParam(name = Routes.WITH, defaultValue = "") Charter with,
			@RequestParam Map<String, String> parameters) {
		Charter chosen = this.ownersFormat.chosen(parameters);
		return chosen.isEmpty() ? form(this.forms.unanswered(language, with))
				: new ModelAndView(Redirect.to(HttpStatus.SEE_OTHER, this.links.charter(language, chosen, with)));
	}

	@GetMapping(Routes.CHARTER)
	ModelAndView show(@PathVariable Language language, @PathVariable Charter owners,
			@RequestParam(name = Routes.WITH, defaultValue = "") Charter with) {
		ChartUrls urls = ChartUrls.of(this.links, language, owners, with);
		return with.isEmpty() ? new ModelAndView("charter", Page.ATTRIBUTE, new ChartPage(owners, this.practices, urls))
				: new ModelAndView("charter-views", Page.ATTRIBUTE,
						new TwoViewsPage(new TwoCharters(with, owners), urls));
	}

	private static ModelAndView form(CharterFormPage page) {
		return new ModelAndView("charter-form", Page.ATTRIBUTE, page);
	}

}
