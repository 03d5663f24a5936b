package dev.rolecompass.web.result;

import java.util.Optional;

import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.CanonicalUrlInterceptor;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.error.NoRecommendationException;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/**
 * Results as JSON for programs and as Markdown for documents.
 */
@Controller
class ResultExportController {

	private static final String MARKDOWN_VIEW = "text/result" + Routes.MARKDOWN;

	private final ScoringService scoring;

	private final ResultPages resultPages;

	private final Links links;

	private final SlugFormat slugFormat;

	private final MessageSource messages;

	private final JacksonJsonView jsonView;

	ResultExportController(ScoringService scoring, ResultPages resultPages, Links links, SlugFormat slugFormat,
			MessageSource messages, JsonMapper mapper) {
		this.scoring = scoring;
		this.resultPages = resultPages;
		this.links = links;
		this.slugFormat = slugFormat;
		this.messages = messages;
		this.jsonView = new JacksonJsonView(mapper);
		this.jsonView.setModelKey(Page.ATTRIBUTE);
		this.jsonView.setExtractValueFromSingleKeyModel(true);
		this.jsonView.setDisableCaching(false);
	}

	@GetMapping(Routes.ANSWERS + Routes.JSON)
	ModelAndView ownJson(Visit visit, HttpServletResponse response) {
		return json(this.links.json(visit), visit.language(), visit.lens(), recommendation(visit),
				Optional.of(visit.answers()), response);
	}

	@GetMapping(Routes.RESULT + Routes.JSON)
	ModelAndView sharedJson(@PathVariable Language language, @PathVariable Lens lens,
			@PathVariable("slug") Recommendation recommendation, HttpServletResponse response) {
		return json(this.links.json(this.links.result(language, lens, recommendation)), language, lens, recommendation,
				Optional.empty(), response);
	}

	@GetMapping(Routes.ANSWERS + Routes.MARKDOWN)
	ModelAndView ownMarkdown(Visit visit, HttpServletResponse response) {
		return markdown(this.resultPages.own(visit, recommendation(visit)), response);
	}

	@GetMapping(Routes.RESULT + Routes.MARKDOWN)
	ModelAndView sharedMarkdown(@PathVariable Language language, @PathVariable Lens lens,
			@PathVariable("slug") Recommendation recommendation, HttpServletResponse response) {
		return markdown(this.resultPages.shared(language, lens, recommendation), response);
	}

	private Recommendation recommendation(Visit visit) {
		return NoRecommendationException.requireRecommendation(this.scoring.outcomeOf(visit.answers()));
	}

	private ModelAndView json(String url, Language language, Lens lens, Recommendation recommendation,
			Optional<Answers> answers, HttpServletResponse response) {
		String name = this.messages.getMessage("portrait." + MessageKeys.of(recommendation.portrait()) + ".name", null,
				language.locale());
		return export(new ModelAndView(this.jsonView), url,
				ResultJson.of(lens, recommendation, name, this.slugFormat.print(recommendation), answers), response);
	}

	private static ModelAndView markdown(ResultPage page, HttpServletResponse response) {
		return export(new ModelAndView(MARKDOWN_VIEW), page.urls().markdown(), page, response);
	}

	private static ModelAndView export(ModelAndView view, String url, Object model, HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		return view.addObject(Page.ATTRIBUTE, model).addObject(CanonicalUrlInterceptor.URL, url);
	}

}
