package dev.rolecompass.web;

import dev.rolecompass.web.WaysOn.WayOn;

/**
 * The model of an error's page.
 *
 * @param kind what went wrong, as it is named in the message bundles
 * @param position which part of a link is wrong, from 1; 0 where there is nothing to
 * count
 * @param wayOn where to go on
 */
record ErrorPage(String kind, int position, WayOn wayOn) {

	/**
	 * The message for a part of the page.
	 * @param part the part
	 * @return the key
	 */
	public String text(String part) {
		return "error." + this.kind + "." + part;
	}

}
