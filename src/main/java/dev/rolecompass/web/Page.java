package dev.rolecompass.web;

import java.util.Optional;

/**
 * The model of a page. A page is a pure function of its URL, so it knows the one that it
 * belongs to.
 */
interface Page {

	/**
	 * The name of the page's model attribute.
	 */
	String ATTRIBUTE = "page";

	/**
	 * The page's own URL.
	 * @return path and query below the context path
	 */
	String url();

	/**
	 * Whether the page may be shown at other URLs than its own.
	 * @return {@code true} for what a form brought up
	 */
	default boolean hasOtherUrls() {
		return false;
	}

	/**
	 * The picture that the page unfurls to.
	 * @return the picture, or nothing for pages that have no result
	 */
	default Optional<Preview> preview() {
		return Optional.empty();
	}

	/**
	 * Whether search engines may list the page.
	 * @return {@code true} for texts, {@code false} for questions and results
	 */
	default boolean isIndexed() {
		return false;
	}

	/**
	 * A picture that a page unfurls to.
	 *
	 * @param url its URL
	 * @param half the message that names the half of the map that its dot is in
	 */
	record Preview(String url, String half) {
	}

}
