package dev.rolecompass.web.guide;

import dev.rolecompass.link.Links;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.MessageKeys;

/**
 * A link to the page of a portrait, with its name and what it is in a sentence.
 */
record PortraitLink(String url, String nameKey, String summaryKey) {

	static PortraitLink of(Portrait portrait, Language language, Links links) {
		return new PortraitLink(links.portrait(language, portrait), MessageKeys.of(portrait, "name"),
				MessageKeys.of(portrait, "summary"));
	}

}
