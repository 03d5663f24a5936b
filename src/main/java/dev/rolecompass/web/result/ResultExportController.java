package dev.rolecompass.web.result;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.CanonicalUrlInterceptor;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
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

	private final EntryResults results;

	private final ResultPages resultPages;

	private final Links links;

	private final SlugFormat slugFormat;

	private final MessageSource messages;

	private final JacksonJsonView jsonView;

	ResultExportController(EntryResults results, ResultPages resultPages, Links links, SlugFormat slugFormat,
			MessageSource messages, JsonMapper mapper) {
		this.results = results;
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
		return json(this.links.json(visit), entry(visit), response);
	}

	@GetMapping(Routes.RESULT + Routes.JSON)
	ModelAndView sharedJson(@PathVariable Language language, Entry entry, HttpServletResponse response) {
		return json(this.links.json(this.links.result(language, entry)), entry, response);
	}

	@GetMapping(Routes.ANSWERS + Routes.MARKDOWN)
	ModelAndView ownMarkdown(Visit visit, HttpServletResponse response) {
		return markdown(this.resultPages.own(visit, this.results.require(entry(visit))), response);
	}

	@GetMapping(Routes.RESULT + Routes.MARKDOWN)
	ModelAndView sharedMarkdown(@PathVariable Language language, Entry entry, HttpServletResponse response) {
		return markdown(this.resultPages.shared(language, entry, Entries.NONE), response);
	}

	private static Entry entry(Visit visit) {
		return new Entry.OfAnswers(visit.lens(), visit.answers());
	}

	private ModelAndView json(String url, Entry entry, HttpServletResponse response) {
		Recommendation recommendation = this.results.require(entry);
		String name = this.messages.getMessage("portrait." + MessageKeys.of(recommendation.portrait()) + ".name", null,
				Language.ENGLISH.locale());
		return export(new ModelAndView(this.jsonView), url,
				ResultJson.of(entry, recommendation, name, this.slugFormat.print(recommendation)), response);
	}

	private static ModelAndView markdown(ResultPage page, HttpServletResponse response) {
		return export(new ModelAndView(MARKDOWN_VIEW), page.urls().markdown(), page, response);
	}

	private static ModelAndView export(ModelAndView view, String url, Object model, HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		return view.addObject(Page.ATTRIBUTE, model).addObject(CanonicalUrlInterceptor.URL, url);
	}

}
