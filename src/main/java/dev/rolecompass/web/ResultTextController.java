package dev.rolecompass.web;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.ScoringService;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Results as text, in Markdown.
 */
@Controller
@RequestMapping("/{language:[a-z]{2}}")
class ResultTextController {

	private final ScoringService scoring;

	private final ResultPages resultPages;

	ResultTextController(ScoringService scoring, ResultPages resultPages) {
		this.scoring = scoring;
		this.resultPages = resultPages;
	}

	@GetMapping("/{lens}/{answers}.md")
	ModelAndView own(Visit visit, HttpServletResponse response) {
		return text(response, this.resultPages.own(visit,
				NoRecommendationException.requireRecommendation(this.scoring.outcomeOf(visit.answers()))));
	}

	@GetMapping("/result/{lens}/{slug}.md")
	ModelAndView shared(@PathVariable Language language, @PathVariable Lens lens,
			@PathVariable("slug") Recommendation recommendation, HttpServletResponse response) {
		return text(response, this.resultPages.shared(language, lens, recommendation));
	}

	private static ModelAndView text(HttpServletResponse response, ResultPage result) {
		response.setHeader("X-Robots-Tag", "noindex");
		return new ModelAndView(MarkdownConfiguration.RESULT, Page.ATTRIBUTE,
				new ResultText(result.tools().text(), result));
	}

}
