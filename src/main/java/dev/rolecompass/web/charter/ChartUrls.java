package dev.rolecompass.web.charter;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.charter.TwoCharters;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;

/**
 * The links of a chart, or of two side by side.
 *
 * @param own the page itself
 * @param change the form with what was filled in
 * @param reply the form for someone else's view, which is then compared with this one
 * @param merged one chart of both
 * @param careerUrl the first question about what someone wants
 * @param jobUrl the first question about a job
 */
record ChartUrls(String own, String change, String reply, String merged, String markdown, String json, String careerUrl,
		String jobUrl) {

	static ChartUrls of(Links links, Language language, Charter charter, Charter with) {
		return new ChartUrls(links.charter(language, charter, with), links.charterChange(language, charter, with),
				links.charterForm(language, charter),
				links.charter(language, new TwoCharters(charter, with).merged(), Charter.NONE),
				links.charterExport(language, charter, with, Routes.MARKDOWN),
				links.charterExport(language, charter, with, Routes.JSON), links.start(language, Lens.CAREER),
				links.start(language, Lens.JOB));
	}

}
