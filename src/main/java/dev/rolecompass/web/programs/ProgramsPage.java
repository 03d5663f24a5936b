package dev.rolecompass.web.programs;

import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.Page;

/**
 * The model of the page about what there is for programs and assistants.
 *
 * @param url the page's own URL
 * @param careerUrl the questions about what someone wants
 * @param jobUrl the questions about a job, and how to read an ad
 * @param dutiesUrl the duties
 * @param jsonUrl an example of a result as JSON
 * @param markdownUrl the same result as Markdown
 * @param descriptionUrl the description of all addresses
 */
record ProgramsPage(String url, String careerUrl, String jobUrl, String dutiesUrl, String jsonUrl, String markdownUrl,
		String descriptionUrl) implements Page {

	/**
	 * @param example a result about a job
	 */
	static ProgramsPage of(Language language, Recommendation example, Links links) {
		String result = links.result(language, Lens.JOB, example);
		return new ProgramsPage(links.programs(language), links.questionnaire(language, Lens.CAREER),
				links.questionnaire(language, Lens.JOB), links.dutyList(language), links.json(result),
				links.markdown(result), Routes.OPENAPI);
	}

	@Override
	public boolean isIndexed() {
		return true;
	}

}
