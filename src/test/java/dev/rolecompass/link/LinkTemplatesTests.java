package dev.rolecompass.link;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkTemplatesTests {

	private final LinkTemplates templates = new LinkTemplates(new LensFormat());

	@Test
	void resultsHaveVariablesForAnswersOrASlug() {
		assertThat(this.templates.own(Language.ENGLISH, Lens.JOB)).isEqualTo("/en/job/{answers}");
		assertThat(this.templates.shared(Language.ENGLISH, Lens.JOB)).isEqualTo("/en/result/job/{answers}");
		assertThat(this.templates.result(Language.ENGLISH, Lens.CAREER)).isEqualTo("/en/result/career/{slug}");
	}

	@Test
	void aComparisonHasAVariableForEachSide() {
		assertThat(this.templates.comparison(Language.ENGLISH))
			.isEqualTo("/en/compare?with=career.{career}&with=job.{job}");
	}

	@Test
	void chartsHaveVariablesForOwners() {
		assertThat(this.templates.chart(Language.ENGLISH)).isEqualTo("/en/charter/{owners}");
		assertThat(this.templates.twoCharts(Language.ENGLISH)).isEqualTo("/en/charter/{owners}?with={first}");
	}

	@Test
	void aSlugBeginsWithTheCodeOfItsRole() {
		assertThat(SlugFormat.code(Role.ENGINEERING_MANAGER)).isEqualTo("em");
		assertThat(SlugFormat.code(Role.TECH_LEAD)).isEqualTo("tl");
	}

}
