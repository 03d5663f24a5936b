package dev.rolecompass.web;

import java.util.Collection;
import java.util.Optional;

import dev.rolecompass.quiz.Language;

/**
 * What every page shows in addition to its own model.
 *
 * @param language the language of the page
 * @param languages all languages that the page is available in
 * @param landing the URL of the landing page
 * @param guide the URL of the guide
 * @param method the URL of the method page
 * @param compare the URL of the empty comparison
 * @param cover the URL of the picture of pages without a result
 * @param base where absolute links start, if that is known
 */
public record PageFrame(Language language, Collection<Language> languages, String landing, String guide, String method,
		String compare, String cover, Optional<String> base) {

	/**
	 * Whether the page can have absolute links.
	 */
	public boolean hasBase() {
		return this.base.isPresent();
	}

	/**
	 * An absolute link.
	 * @param url a URL below the context path
	 * @return the URL with scheme and host, or unchanged if these aren't known
	 */
	public String absolute(String url) {
		return this.base.orElse("") + url;
	}

	/**
	 * The same page in another language.
	 * @param url the page's URL below the context path
	 * @param other the other language
	 * @return the URL with scheme and host
	 */
	public String absolute(String url, Language other) {
		return absolute("/" + other + url.substring(("/" + this.language).length()));
	}

}
