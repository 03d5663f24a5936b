package dev.rolecompass.web.guide;

import java.util.Arrays;
import java.util.List;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.link.Links;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.PortraitLink;
import dev.rolecompass.web.map.CompassMap;

/**
 * The model of the guide.
 *
 * @param url the page's own URL
 * @param startUrl the first question about a person
 * @param charterUrl the form to fill in who does what
 * @param map the map of all portraits
 * @param portraits the pages of all portraits
 */
record GuidePage(String url, String startUrl, String charterUrl, CompassMap map,
		List<PortraitLink> portraits) implements Page {

	static GuidePage of(Language language, Links links) {
		List<PortraitLink> portraits = Arrays.stream(Portrait.values())
			.map((portrait) -> PortraitLink.of(portrait, language, links))
			.toList();
		return new GuidePage(links.guide(language), links.start(language, Lens.CAREER),
				links.charterForm(language, Charter.NONE), CompassMap.PORTRAITS, portraits);
	}

	@Override
	public boolean isIndexed() {
		return true;
	}

}
