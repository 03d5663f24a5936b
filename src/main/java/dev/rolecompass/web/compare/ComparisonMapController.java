package dev.rolecompass.web.compare;

import java.util.Optional;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.map.MapFiles;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The maps of comparisons.
 */
@Controller
class ComparisonMapController {

	private final ComparePages pages;

	private final Links links;

	ComparisonMapController(ComparePages pages, Links links) {
		this.pages = pages;
		this.links = links;
	}

	@GetMapping(Routes.COMPARISON + Routes.SVG)
	ModelAndView map(@PathVariable Language language, Entries with, HttpServletResponse response) {
		ComparePage page = this.pages.page(language, with, Optional.empty());
		return MapFiles.show(page.map(), this.links.map(language, with), page.title(), response);
	}

}
