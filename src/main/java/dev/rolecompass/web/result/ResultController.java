package dev.rolecompass.web.result;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.Page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shared results, with or without their answers.
 */
@Controller
class ResultController {

	private final ResultPages resultPages;

	ResultController(ResultPages resultPages) {
		this.resultPages = resultPages;
	}

	@GetMapping(Routes.RESULT)
	ModelAndView show(@PathVariable Language language, Entry entry, Entries with) {
		return new ModelAndView("result", Page.ATTRIBUTE, this.resultPages.shared(language, entry, with));
	}

}
