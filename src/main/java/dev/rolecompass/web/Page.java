package dev.rolecompass.web;

import java.util.Optional;

/**
 * The model of a page. A page depends on nothing except its URL, so it knows its own.
 */
public interface Page {

	String ATTRIBUTE = "page";

	/**
	 * The page's path and query, below the context path.
	 */
	String url();

	/**
	 * Whether the page may have another URL than its own, as a response to a form has.
	 */
	default boolean hasOtherUrls() {
		return false;
	}

	/**
	 * Whether the page may be cached; responses to forms must not be.
	 */
	default boolean isCacheable() {
		return !hasOtherUrls();
	}

	/**
	 * The preview image; empty for pages without a result.
	 */
	default Optional<Preview> preview() {
		return Optional.empty();
	}

	/**
	 * Whether the preview image of a page without a result of its own is that of
	 * comparisons.
	 */
	default boolean hasComparisonCover() {
		return false;
	}

	/**
	 * Whether the preview image is that of who does what.
	 */
	default boolean hasCharterCover() {
		return false;
	}

	/**
	 * The path of a stylesheet that must be there before anything of the page is shown,
	 * besides the site's; empty for most pages.
	 */
	default Optional<String> stylesheet() {
		return Optional.empty();
	}

	/**
	 * The URL that other sites embed as a picture; empty for pages without one.
	 */
	default Optional<String> embedded() {
		return Optional.empty();
	}

	/**
	 * Whether search engines may index the page. Questions and results must not be.
	 */
	default boolean isIndexed() {
		return false;
	}

	/**
	 * A preview image.
	 *
	 * @param halfKey the key of the message that names the half of the map with the dot
	 */
	record Preview(String url, String halfKey) {
	}

}
