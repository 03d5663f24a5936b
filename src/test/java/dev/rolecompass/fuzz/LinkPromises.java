package dev.rolecompass.fuzz;

import dev.rolecompass.link.LinkProperties;
import dev.rolecompass.web.PathProperties;

/**
 * What holds for any text that is parsed as a link or a part of one.
 */
final class LinkPromises {

	private static final LinkProperties LINKS = new LinkProperties();

	private static final PathProperties PATHS = new PathProperties();

	private LinkPromises() {
	}

	/**
	 * Checks text as a path if it starts with a slash, and as a part of a link otherwise.
	 * @throws AssertionError if a promise is broken
	 */
	static void check(String text) {
		if (text.startsWith("/")) {
			PATHS.check(text);
		}
		else {
			LINKS.check(text);
		}
	}

}
