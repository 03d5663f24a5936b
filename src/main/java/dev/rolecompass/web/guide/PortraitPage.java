package dev.rolecompass.web.guide;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.link.Links;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.PortraitLink;
import dev.rolecompass.web.QuestionsToAsk;
import dev.rolecompass.web.map.CompassMap;

/**
 * The model of a portrait's page.
 *
 * @param url the page's own URL
 * @param startUrl the first question about a person
 * @param jobUrl the first question about a job
 * @param map the map with the portrait's field highlighted
 * @param neighbours the portraits next to it on the map
 */
record PortraitPage(String url, Portrait portrait, String startUrl, String jobUrl, CompassMap map,
		List<PortraitLink> neighbours) implements Page {

	static PortraitPage of(Portrait portrait, Language language, Links links) {
		List<PortraitLink> neighbours = portrait.neighbours()
			.stream()
			.map((neighbour) -> PortraitLink.of(neighbour, language, links))
			.toList();
		return new PortraitPage(links.portrait(language, portrait), portrait, links.start(language, Lens.CAREER),
				links.start(language, Lens.JOB), CompassMap.of(portrait), neighbours);
	}

	@Override
	public boolean isIndexed() {
		return true;
	}

	@Override
	public Optional<String> embedded() {
		return Optional.of(this.url);
	}

	/**
	 * The key of a text about the portrait.
	 */
	public String key(String part) {
		return MessageKeys.of(this.portrait, part);
	}

	public List<String> questionKeys() {
		return QuestionsToAsk.keys(this.portrait);
	}

}
