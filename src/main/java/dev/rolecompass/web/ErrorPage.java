package dev.rolecompass.web;

import java.util.Optional;

/**
 * The model of an error's page.
 *
 * @param kind what went wrong, as it is named in the message bundles
 * @param position which part of a link is wrong, from 1; 0 where there is nothing to
 * count
 * @param continueUrl where the quiz can be continued, if something of the link can be
 * read
 * @param startUrl where the quiz starts
 */
record ErrorPage(String kind, int position, Optional<String> continueUrl, String startUrl) {

	public boolean hasContinueUrl() {
		return this.continueUrl.isPresent();
	}

	/**
	 * The message for a part of the page.
	 * @param part the part
	 * @return the key
	 */
	public String text(String part) {
		return "error." + this.kind + "." + part;
	}

}
