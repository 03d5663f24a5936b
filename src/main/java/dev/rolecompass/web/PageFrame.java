package dev.rolecompass.web;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows in addition to its own model.
 *
 * @param languages all languages that the page is available in, with their own names
 * @param stale whether the English of some texts has changed since they were translated
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
public record PageFrame(Language language, List<LanguageName> languages, boolean stale, String landing, String guide,
		String method, String compare, String charter, String cover, String comparisonCover, String charterCover,
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
	 * The languages to switch to.
	 */
	public List<LanguageName> others() {
		return this.languages.stream().filter((other) -> !other.language().equals(this.language)).toList();
	}

	/**
	 * Returns the own name of a language.
	 */
	public String nameOf(Language language) {
		return this.languages.stream()
			.filter((each) -> each.language().equals(language))
			.map(LanguageName::name)
			.findFirst()
			.orElseGet(language::tag);
	}

	/**
	 * Returns the URL of the same page in another language.
	 * @param url the page's URL; {@code null} for errors, which lead to the landing page
	 */
	public String in(Language other, @Nullable String url) {
		return "/" + other + ((url != null) ? url.substring(("/" + this.language).length()) : "");
	}

	/**
	 * A language with its own name, such as Deutsch.
	 */
	public record LanguageName(Language language, String name) {
	}

}
