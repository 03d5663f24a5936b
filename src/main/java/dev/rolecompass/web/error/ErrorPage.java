package dev.rolecompass.web.error;

import dev.rolecompass.web.error.NextSteps.NextStep;

/**
 * The model of an error page.
 *
 * @param kind what went wrong, as it is named in message keys
 * @param position the malformed answer or entry, from 1; 0 if there is none
 * @param next where to go next
 */
record ErrorPage(String kind, int position, NextStep next) {

	public String key(String part) {
		return "error." + this.kind + "." + part;
	}

}
