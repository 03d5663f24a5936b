package dev.rolecompass.web;

import dev.rolecompass.link.Links;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.scoring.Portrait;

/**
 * A link to the guide's page about a portrait.
 */
public record PortraitLink(Portrait portrait, String url) {

	public static PortraitLink of(Portrait portrait, Language language, Links links) {
		return new PortraitLink(portrait, links.portrait(language, portrait));
	}

	/**
	 * The key of a text about the portrait.
	 */
	public String key(String part) {
		return MessageKeys.of(this.portrait, part);
	}

	/**
	 * Whether the portrait is one of the two roles.
	 */
	public boolean isRole() {
		return this.portrait.isCorner();
	}

}
