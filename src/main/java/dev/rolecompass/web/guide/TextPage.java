package dev.rolecompass.web.guide;

import dev.rolecompass.web.Page;
import dev.rolecompass.web.map.CompassMap;

/**
 * The model of a page that is text alone.
 *
 * @param url the page's own URL
 * @param startUrl where the quiz starts
 * @param jobUrl where the quiz about a job starts
 * @param map the map with nobody on it
 */
record TextPage(String url, String startUrl, String jobUrl, CompassMap map) implements Page {

	@Override
	public boolean isIndexed() {
		return true;
	}

}
