package dev.rolecompass.web.embed;

import dev.rolecompass.web.Page;
import dev.rolecompass.web.map.CompassMap;

/**
 * The model of the page with code for other sites.
 *
 * @param url the page's own URL
 * @param portraitKey the key of the name of the portrait whose map is the example
 * @param portraitUrl the page of that portrait
 * @param map the map of that portrait
 * @param html the linked picture as HTML
 * @param markdown the linked picture as Markdown
 * @param startUrl the first question
 * @param form the first question as HTML
 */
record EmbedPage(String url, String portraitKey, String portraitUrl, CompassMap map, String html, String markdown,
		String startUrl, String form) implements Page {

	@Override
	public boolean isIndexed() {
		return true;
	}

}
