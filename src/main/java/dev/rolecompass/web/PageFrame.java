package dev.rolecompass.web;

import java.util.Collection;
import java.util.Optional;

import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;

/**
 * What every page shows in addition to its own model.
 *
 * @param languages all languages that the page is available in
 * @param landing the URL of the landing page
 * @param guide the URL of the guide
 * @param method the URL of the method page
 * @param compare the URL of the empty comparison
 * @param charter the URL of the form to fill in who does what
 * @param cover the URL of the preview image of pages without results
 * @param comparisonCover the URL of the preview image of comparisons
 * @param charterCover the URL of the preview image of who does what
 * @param base the base of absolute links; empty if it isn't known
 */
public record PageFrame(Language language, Collection<Language> languages, String landing, String guide, String method,
		String compare, String charter, String cover, String comparisonCover, String charterCover,
		Optional<String> base) {

	public boolean hasBase() {
		return this.base.isPresent();
	}

	/**
	 * Returns a URL with scheme and host; unchanged if they aren't known.
	 */
	public String absolute(String url) {
		return this.base.orElse("") + url;
	}

	/**
	 * Returns the absolute URL of what other sites show for a page.
	 * @param url the page's URL, without a query
	 */
	public String oembed(String url) {
		return absolute(Routes.OEMBED + "?" + Routes.URL + "=" + absolute(url));
	}

	/**
	 * Returns the absolute URL of a page in another language.
	 */
	public String absolute(String url, Language other) {
		return absolute("/" + other + url.substring(("/" + this.language).length()));
	}

}
