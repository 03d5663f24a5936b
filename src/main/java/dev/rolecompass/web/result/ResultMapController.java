package dev.rolecompass.web.result;

import dev.rolecompass.link.Entry;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.Redirect;
import dev.rolecompass.web.map.MapFiles;
import dev.rolecompass.web.result.ResultSummaries.ResultSummary;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The maps of shared results.
 */
@Controller
class ResultMapController {

	private final ResultSummaries summaries;

	private final EntryResults results;

	private final Links links;

	ResultMapController(ResultSummaries summaries, EntryResults results, Links links) {
		this.summaries = summaries;
		this.results = results;
		this.links = links;
	}

	@GetMapping(Routes.RESULT + Routes.SVG)
	ModelAndView map(@PathVariable Language language, Entry entry, HttpServletResponse response) {
		ResultSummary summary = this.summaries.summary(language, entry);
		return MapFiles.show(summary.map(), this.links.map(language, entry), summary.title(), response);
	}

	/**
	 * Leads from the visitor's own page to the map of the result alone, which shows the
	 * same without giving the answers away.
	 */
	@GetMapping(Routes.ANSWERS + Routes.SVG)
	ModelAndView own(Visit visit, HttpServletResponse response) {
		Recommendation recommendation = this.results.require(new Entry.OfAnswers(visit.lens(), visit.answers()));
		Entry result = new Entry.OfResult(visit.lens(), recommendation);
		return new ModelAndView(Redirect.permanent(this.links.map(visit.language(), result), response));
	}

}
