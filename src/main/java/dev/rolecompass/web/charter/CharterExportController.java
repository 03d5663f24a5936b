package dev.rolecompass.web.charter;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.charter.Practices;
import dev.rolecompass.charter.TwoCharters;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.CanonicalUrlInterceptor;
import dev.rolecompass.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/**
 * Charts as JSON for programs and as Markdown for handbooks.
 */
@Controller
class CharterExportController {

	private static final String CHART_VIEW = "text/charter" + Routes.MARKDOWN;

	private static final String TWO_VIEWS_VIEW = "text/charter-views" + Routes.MARKDOWN;

	private final Practices practices;

	private final Links links;

	private final JacksonJsonView jsonView;

	CharterExportController(Practices practices, Links links, JsonMapper mapper) {
		this.practices = practices;
		this.links = links;
		this.jsonView = new JacksonJsonView(mapper);
		this.jsonView.setModelKey(Page.ATTRIBUTE);
		this.jsonView.setExtractValueFromSingleKeyModel(true);
		this.jsonView.setDisableCaching(false);
	}

	@GetMapping(Routes.CHARTER + Routes.JSON)
	ModelAndView json(@PathVariable Language language, @PathVariable Charter owners,
			@RequestParam(name = Routes.WITH, defaultValue = "") Charter with, HttpServletResponse response) {
		return export(new ModelAndView(this.jsonView, Page.ATTRIBUTE, CharterJson.of(owners, with)),
				ChartUrls.of(this.links, language, owners, with).json(), response);
	}

	@GetMapping(Routes.CHARTER + Routes.MARKDOWN)
	ModelAndView markdown(@PathVariable Language language, @PathVariable Charter owners,
			@RequestParam(name = Routes.WITH, defaultValue = "") Charter with, HttpServletResponse response) {
		ChartUrls urls = ChartUrls.of(this.links, language, owners, with);
		ModelAndView view = with.isEmpty()
				? new ModelAndView(CHART_VIEW, Page.ATTRIBUTE, new ChartPage(owners, this.practices, urls))
				: new ModelAndView(TWO_VIEWS_VIEW, Page.ATTRIBUTE,
						new TwoViewsPage(new TwoCharters(with, owners), urls));
		return export(view, urls.markdown(), response);
	}

	private static ModelAndView export(ModelAndView view, String url, HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		return view.addObject(CanonicalUrlInterceptor.URL, url);
	}

}
