package dev.rolecompass.web;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Pasted;
import dev.rolecompass.link.PastedLinks;
import dev.rolecompass.quiz.Language;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Results side by side, and what the form to add more of them sends.
 */
@Controller
@RequestMapping("/{language:[a-z]{2}}/compare")
class CompareController {

	/**
	 * The query parameter with the text that was pasted.
	 */
	static final String PASTED = "paste";

	private final ComparePages pages;

	private final PastedLinks pastedLinks;

	private final PageUrls urls;

	CompareController(ComparePages pages, PastedLinks pastedLinks, PageUrls urls) {
		this.pages = pages;
		this.pastedLinks = pastedLinks;
		this.urls = urls;
	}

	@GetMapping
	ModelAndView show(@PathVariable Language language, Entries with) {
		return page(this.pages.of(language, with));
	}

	/**
	 * Moves on to the comparison with what was pasted, unless there is something to say
	 * about it first.
	 */
	@GetMapping(params = PASTED)
	ModelAndView add(@PathVariable Language language, Entries with, @RequestParam(PASTED) String text,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		Pasted pasted = this.pastedLinks.read(text, with);
		return pasted.remarks().isEmpty()
				? new ModelAndView(Redirect.to(HttpStatus.SEE_OTHER, this.urls.compare(language, pasted.entries())))
				: page(this.pages.of(language, with, pasted));
	}

	private static ModelAndView page(ComparePage page) {
		return new ModelAndView("compare", Page.ATTRIBUTE, page);
	}

}
