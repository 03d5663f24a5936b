package dev.rolecompass.web.guide;

import java.util.List;

import dev.rolecompass.web.Door;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.map.CompassMap;

/**
 * The model of the landing page.
 *
 * @param url the page's own URL
 * @param startUrl the first question about a person
 * @param jobUrl the first question about a job
 * @param map the empty map
 * @param doors where else to start
 */
record LandingPage(String url, String startUrl, String jobUrl, CompassMap map, List<Door> doors) implements Page {

	@Override
	public boolean isIndexed() {
		return true;
	}

}
