package dev.rolecompass.web.result;

import dev.rolecompass.link.Entry;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
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

	private final Links links;

	ResultMapController(ResultSummaries summaries, Links links) {
		this.summaries = summaries;
		this.links = links;
	}

	@GetMapping(Routes.RESULT + Routes.SVG)
	ModelAndView map(@PathVariable Language language, Entry entry, HttpServletResponse response) {
		ResultSummary summary = this.summaries.summary(language, entry);
		return MapFiles.show(summary.map(), this.links.map(language, entry), summary.title(), response);
	}

}
