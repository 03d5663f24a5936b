package dev.rolecompass.web.guide;

import java.util.List;

import dev.rolecompass.charter.Practices;
import dev.rolecompass.quiz.Translation;
import dev.rolecompass.scoring.OutcomeShares;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Strength;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;

/**
 * The model of the method page.
 *
 * @param url the page's own URL
 * @param startUrl the first question
 * @param programsUrl what there is for programs and assistants
 * @param embedUrl how to put pictures and the first question on other sites
 * @param rows how often each strength comes out, the clearest first
 * @param ways how many ways there are to answer every question
 * @param ties how often scores are exactly even, from 0 to 1
 * @param practices the organisations whose texts say who does what
 * @param translations the languages besides English
 * @param stale the keys of the texts whose English has changed since they were translated
 */
record MethodPage(String url, String startUrl, String programsUrl, String embedUrl, List<Row> rows, long ways,
		double ties, Practices practices, List<Translation> translations, List<String> stale) implements Page {

	static MethodPage of(String url, String startUrl, String programsUrl, String embedUrl, OutcomeShares shares,
			Practices practices, List<Translation> translations, List<String> stale) {
		List<Row> rows = List.of(Strength.values())
			.stream()
			.map((strength) -> new Row("strength." + MessageKeys.of(strength),
					shares.of(Role.ENGINEERING_MANAGER, strength), shares.of(Role.TECH_LEAD, strength)))
			.toList();
		return new MethodPage(url, startUrl, programsUrl, embedUrl, rows, shares.ways(), shares.ties(), practices,
				translations, stale);
	}

	@Override
	public boolean isIndexed() {
		return true;
	}

	/**
	 * How often a strength comes out for each role.
	 *
	 * @param strengthKey the key of the strength's name
	 * @param engineeringManager the share of all ways to answer, from 0 to 1
	 * @param techLead the share of all ways to answer, from 0 to 1
	 */
	record Row(String strengthKey, double engineeringManager, double techLead) {
	}

}
