package dev.rolecompass.web;

import java.util.Optional;

/**
 * The model of a page. A page is a pure function of its URL, so it knows its own.
 */
public interface Page {

	/**
	 * The name of the page's model attribute.
	 */
	String ATTRIBUTE = "page";

	/**
	 * The page's own URL: path and query below the context path.
	 */
	String url();

	/**
	 * Whether the page may be shown under other URLs than its own, as the reply to a form
	 * may.
	 */
	default boolean hasOtherUrls() {
		return false;
	}

	/**
	 * Whether the page may be cached, as all may except replies to forms.
	 */
	default boolean isCacheable() {
		return !hasOtherUrls();
	}

	/**
	 * The picture that the page unfurls to; empty for pages without a result.
	 */
	default Optional<Preview> preview() {
		return Optional.empty();
	}

	/**
	 * Whether search engines may list the page: texts, but not questions and results.
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
