package dev.rolecompass.web;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Recommendation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shared results: what came out, without the answers.
 */
@Controller
class ResultController {

	private final ResultPages resultPages;

	ResultController(ResultPages resultPages) {
		this.resultPages = resultPages;
	}

	@GetMapping("/{language:[a-z]{2}}/result/{lens}/{slug}")
	ModelAndView show(@PathVariable Language language, @PathVariable Lens lens,
			@PathVariable("slug") Recommendation recommendation) {
		return new ModelAndView("result", Page.ATTRIBUTE, this.resultPages.shared(language, lens, recommendation));
	}

}
