package dev.rolecompass.web.compare;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Pasted;
import dev.rolecompass.link.PastedLinks;
import dev.rolecompass.link.PerspectiveFormat;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.Redirect;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Compares results, and adds results that are pasted into a form.
 */
@Controller
@RequestMapping(Routes.COMPARISON)
class CompareController {

	private final ComparePages pages;

	private final PastedLinks pastedLinks;

	private final PerspectiveFormat perspectiveFormat;

	private final Links links;

	CompareController(ComparePages pages, PastedLinks pastedLinks, PerspectiveFormat perspectiveFormat, Links links) {
		this.pages = pages;
		this.pastedLinks = pastedLinks;
		this.perspectiveFormat = perspectiveFormat;
		this.links = links;
	}

	@GetMapping
	ModelAndView show(@PathVariable Language language, Entries with,
			@RequestParam(name = Routes.AS, required = false) @Nullable String as) {
		return page(this.pages.page(language, with, this.perspectiveFormat.find(as)));
	}

	/**
	 * Redirects to the comparison with the pasted results, unless the text has problems
	 * to report.
	 */
	@GetMapping(params = Routes.PASTED)
	ModelAndView add(@PathVariable Language language, Entries with, @RequestParam(Routes.PASTED) String text) {
		Pasted pasted = this.pastedLinks.read(text, with);
		return pasted.notices().isEmpty()
				? new ModelAndView(Redirect.to(HttpStatus.SEE_OTHER, this.links.comparison(language, pasted.entries())))
				: page(this.pages.page(language, with, pasted));
	}

	private static ModelAndView page(ComparePage page) {
		return new ModelAndView("compare", Page.ATTRIBUTE, page);
	}

}
