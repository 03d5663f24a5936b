package dev.rolecompass.web.error;

import dev.rolecompass.web.error.NextSteps.NextStep;

/**
 * The model of an error's page.
 *
 * @param kind what went wrong, as it is named in the message bundles
 * @param position which part of a link is wrong, from 1; 0 if there is nothing to count
 * @param next where to go next
 */
record ErrorPage(String kind, int position, NextStep next) {

	/**
	 * The key of the message for a part of the page.
	 */
	public String key(String part) {
		return "error." + this.kind + "." + part;
	}

}
