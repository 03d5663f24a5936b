package dev.rolecompass.web.result;

import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.MessageKeys;

/**
 * A link to the guide's page about a portrait.
 */
record PortraitLink(Portrait portrait, String url) {

	/**
	 * The key of a text about the portrait, the same in both lenses.
	 */
	public String key(String part) {
		return "portrait." + MessageKeys.of(this.portrait) + "." + part;
	}

}
