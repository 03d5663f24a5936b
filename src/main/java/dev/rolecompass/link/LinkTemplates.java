package dev.rolecompass.link;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;

import org.springframework.stereotype.Component;

/**
 * Links as URI templates (RFC 6570), for programs that fill them in. {@code answers} are
 * written by {@link AnswersFormat}, {@code slug} by {@link SlugFormat}, and
 * {@code owners} by {@link OwnersFormat}.
 */
@Component
public class LinkTemplates {

	private static final String ANSWERS = "{answers}";

	private static final String SLUG = "{slug}";

	private static final String OWNERS = "{owners}";

	private final LensFormat lensFormat;

	LinkTemplates(LensFormat lensFormat) {
		this.lensFormat = lensFormat;
	}

	/**
	 * The next question, the decider or one's own result.
	 */
	public String own(Language language, Lens lens) {
		return Links.fill(Routes.ANSWERS, language, this.lensFormat.print(lens), ANSWERS);
	}

	/**
	 * A shared result with its answers.
	 */
	public String shared(Language language, Lens lens) {
		return Links.fill(Routes.RESULT, language, this.lensFormat.print(lens), ANSWERS);
	}

	/**
	 * A shared result without answers.
	 */
	public String result(Language language, Lens lens) {
		return Links.fill(Routes.RESULT, language, this.lensFormat.print(lens), SLUG);
	}

	/**
	 * What a person wants next to what a job is. The variables are the answers of both.
	 */
	public String comparison(Language language) {
		return Links.fill(Routes.COMPARISON, language) + "?" + entry(Lens.CAREER) + "&" + entry(Lens.JOB);
	}

	/**
	 * Who does what.
	 */
	public String chart(Language language) {
		return Links.fill(Routes.CHARTER, language, OWNERS);
	}

	/**
	 * Two views of who does what in one team.
	 */
	public String twoCharts(Language language) {
		return chart(language) + "?" + Routes.WITH + "={first}";
	}

	private String entry(Lens lens) {
		String name = this.lensFormat.print(lens);
		return Routes.WITH + "=" + name + "." + "{" + name + "}";
	}

}
