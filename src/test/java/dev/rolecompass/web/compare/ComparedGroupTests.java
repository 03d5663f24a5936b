package dev.rolecompass.web.compare;

import java.util.List;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import dev.rolecompass.web.SampleComparisons;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what a comparison says about three and more people or opinions of a job.
 */
@ModelTest
class ComparedGroupTests {

	private static final String[] OPINIONS = { "job.a4b4c4d4e4f2g3", "job.a3b0c3d2e0f0g3", "job.a4b0c4d0exf4g4",
			"job.em-81-58", "job.a4b2d4" };

	private final MockMvcTester mvc;

	private final Quiz quiz;

	ComparedGroupTests(@Autowired MockMvcTester mvc, @Autowired Quiz quiz) {
		this.mvc = mvc;
		this.quiz = quiz;
	}

	@Test
	void agreementsComeFirstThenThreeThingsToSortOutThenTheRest() {
		Html page = page(OPINIONS);
		assertThat(page.all("h2").stream().map(Html::text).filter(this::isAboutTopics)).containsExactly(
				Bundles.english("compare.group.agreed"), Bundles.english("compare.group.first", 3),
				Bundles.english("compare.group.rest"));
		assertThat(topics(page.section(Bundles.english("compare.group.agreed")))).containsExactly(name('a'), name('c'),
				name('g'));
		assertThat(topics(page.section(Bundles.english("compare.group.first", 3)))).containsExactly(name('b'),
				name('d'), name('e'));
		assertThat(topics(page.section(Bundles.english("compare.group.rest")))).containsExactly(name('f'));
	}

	private boolean isAboutTopics(String heading) {
		return List
			.of(Bundles.english("compare.group.agreed"), Bundles.english("compare.group.first", 3),
					Bundles.english("compare.group.rest"))
			.contains(heading);
	}

	@Test
	void whatToSortOutIsTheQuestionThatWasAnswered() {
		assertThat(page(OPINIONS).section(Bundles.english("compare.group.first", 3)).all(".question-to-raise"))
			.map(Html::text)
			.containsExactly(job('b').prompt(), job('d').prompt(), job('e').prompt());
	}

	@Test
	void eachAnswerIsInWordsWithTheLettersOfThoseWhoGaveIt() {
		Html first = page(OPINIONS).section(Bundles.english("compare.group.first", 3)).all("li").get(0);
		assertThat(first.all(".steps > li")).map(Html::text)
			.containsExactly("A: " + Bundles.english("compare.cell.much-more", job('b').manager().gist()),
					"E: " + Bundles.english("answer.both"),
					"B, C: " + Bundles.english("compare.cell.much-more", job('b').techLead().gist()));
		assertThat(first.all("b[data-name]")).map((letter) -> letter.attribute("data-name").orElseThrow())
			.containsExactly("A", "E", "B", "C");
	}

	@Test
	void whatAllAgreeOnIsSaidOnce() {
		assertThat(page("job.a4b2", "job.a3b3", "job.a4b2").all(".positions > li")).map(Html::text)
			.containsExactly(name('a') + " " + job('a').manager().gist(),
					name('b') + " B: " + Bundles.english("compare.cell.more", job('b').manager().gist()) + " A, C: "
							+ Bundles.english("answer.both"));
	}

	@Test
	void thoseWithoutAnswersAreAccountedFor() {
		Html agreed = page(OPINIONS).section(Bundles.english("compare.group.agreed"));
		assertThat(agreed.all("p.small")).map(Html::text)
			.containsExactly(Bundles.english("compare.group.result-only") + " D",
					Bundles.english("compare.group.unplaced") + " A, B, C, E");
		assertThat(page("job.em-81-58", "job.tl-20-31", "job.em-90-90").section(Bundles.english("compare.group.agreed"))
			.text()).contains(Bundles.english("compare.topics.none"),
					Bundles.english("compare.group.result-only") + " A, B, C");
	}

	@Test
	void withoutAnAgreementThePageSaysSo() {
		assertThat(page("career.a4", "career.a0", "career.a2").section(Bundles.english("compare.group.agreed")).text())
			.contains(Bundles.english("compare.group.agreed.none"));
	}

	@Test
	void peopleAreQuotedInTheirOwnWords() {
		assertThat(page("career.a4", "career.a0", "career.a2").the(".question-to-raise").text())
			.isEqualTo(wording(Lens.CAREER, 'a').prompt());
	}

	@Test
	void aGroupOfTwelveWithAnswersIsASmallPage() {
		assertThat(
				this.mvc.get().uri(SampleComparisons.groupOfTwelve()).exchange().getResponse().getContentAsByteArray())
			.hasSizeBetween(10_000, 60_000);
	}

	private static List<String> topics(Html section) {
		return section.all(".positions > li > b, .raises p.small").stream().map(Html::text).toList();
	}

	private String name(char letter) {
		return job(letter).name();
	}

	private Wording job(char letter) {
		return wording(Lens.JOB, letter);
	}

	private Wording wording(Lens lens, char letter) {
		return this.quiz.question(letter).orElseThrow().wording().in(lens, Language.ENGLISH);
	}

	private Html page(String... entries) {
		return RenderedPage.of(this.mvc, SampleComparisons.link(entries)).html();
	}

}
