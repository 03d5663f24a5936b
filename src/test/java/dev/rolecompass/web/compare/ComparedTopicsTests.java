package dev.rolecompass.web.compare;

import java.util.List;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Inquiry;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what a comparison says about single topics, and the questions it raises.
 */
@ModelTest
class ComparedTopicsTests {

	private static final String PERSON = "career.a4b4c4d4e3f1g3h3i3j3k3l3";

	private static final String JOB = "job.a0b1c1d1exf1g0hxi2j2k1l1";

	private final MockMvcTester mvc;

	private final Quiz quiz;

	ComparedTopicsTests(@Autowired MockMvcTester mvc, @Autowired Quiz quiz) {
		this.mvc = mvc;
		this.quiz = quiz;
	}

	@Test
	void theWidestGapsAndWhatIsUnknownBecomeQuestions() {
		Html section = page(PERSON, JOB).html().section(Bundles.english("compare.raise.person-and-job.title", 3));
		Html raises = section.the("ol.raises");
		assertThat(raises.all("li")).map((item) -> item.the("p.question-to-raise").text())
			.containsExactly(question('a').inquiryIn(Language.ENGLISH).manager(),
					question('b').inquiryIn(Language.ENGLISH).manager(),
					question('e').inquiryIn(Language.ENGLISH).open());
		assertThat(raises.all("li").get(0).all("dd")).map(Html::text)
			.containsExactly(Bundles.english("compare.cell.much-more", wording(Lens.CAREER, 'a').manager().gist()),
					Bundles.english("compare.cell.much-more", wording(Lens.JOB, 'a').techLead().gist()));
	}

	@ParameterizedTest
	@CsvSource({ "career.a0, job.a4, tech-lead", "career.a4, job.a0, manager", "job.a1, career.a3, manager",
			"career.a4, job.a2, manager", "career.a0, job.a2, tech-lead" })
	void theFirstQuestionAsksForMoreOfWhatIsWanted(String one, String other, String end) {
		Inquiry inquiry = question('a').inquiryIn(Language.ENGLISH);
		assertThat(raised(one, other)).hasSize(3)
			.startsWith(end.equals("manager") ? inquiry.manager() : inquiry.techLead());
	}

	@ParameterizedTest
	@ValueSource(strings = { "career.a2 job.a4", "job.a0 career.a2", "career.a4 job.ax", "career.a4 job.b4" })
	void withoutAPreferenceOrAnAnswerTheFirstQuestionIsOpen(String entries) {
		assertThat(raised(entries.split(" "))).hasSize(3).startsWith(question('a').inquiryIn(Language.ENGLISH).open());
	}

	@ParameterizedTest
	@ValueSource(strings = { "career.a3 job.a3", "career.em-81-58 job.em-81-58", "career.a3b0 job.a4b1",
			"career.ax job.a0", "career.em-81-58 job.a3", PERSON + " job.tl-20-31" })
	void aPersonCanAlwaysAskThreeQuestionsAboutAJob(String entries) {
		assertThat(raised(entries.split(" "))).hasSize(3).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "career.a3 career.a0", "career.a2 career.a1", "career.a2 career.a4" })
	void twoPeopleDiscussTheQuestionTheyAnswered(String entries) {
		assertThat(raised(entries.split(" "))).containsExactly(wording(Lens.CAREER, 'a').prompt());
	}

	@Test
	void twoOpinionsOfAJobAreAboutTheQuestionAndTwoJobsAboutTheEmployers() {
		assertThat(raised("job.a3", "job.a0")).containsExactly(wording(Lens.JOB, 'a').prompt());
		assertThat(raised("job.a3", "job.a0&as=two-jobs"))
			.containsExactly(question('a').inquiryIn(Language.ENGLISH).open());
	}

	@ParameterizedTest
	@ValueSource(strings = { "career.a3 career.a4", "job.em-81-58 job.em-81-58", "career.a3b0 career.a4b1",
			"career.a2 career.a2", "job.ax job.a0", "job.a3 job.b0" })
	void twoAnswersThatLeanTheSameWayRaiseNoQuestion(String entries) {
		assertThat(page(entries.split(" ")).html().all("ol.raises")).isEmpty();
	}

	@Test
	void inTheJobItSaysWhatWouldHaveToChangeAndTheWayBack() {
		Html page = page(PERSON, JOB + "&as=in-the-job").html();
		Html changes = page.section(Bundles.english("compare.raise.in-the-job.title", 3));
		assertThat(changes.text()).contains(Bundles.english("compare.raise.in-the-job.intro"));
		assertThat(page.the(".verdict").all("ol > li")).map(Html::text)
			.containsExactly(change('a'), change('b'), change('c'));
		assertThat(changes.all("p.question-to-raise")).map(Html::text)
			.containsExactly(change('a'), change('b'), change('c'));
		Html back = page.section(Bundles.english("compare.back.title"));
		assertThat(back.text()).contains(Bundles.english("compare.back.tech-lead"));
		assertThat(back.link(Bundles.english("portrait.manager.name"))).isEqualTo("/en/guide/manager");
		assertThat(page(PERSON, JOB).html().text()).doesNotContain(Bundles.english("compare.back.title"));
	}

	private String change(char letter) {
		return Bundles.english("compare.change", wording(Lens.JOB, letter).techLead().gist(),
				wording(Lens.CAREER, letter).manager().gist());
	}

	@Test
	void inAJobThatFitsNothingHasToChange() {
		Html page = page("career.a4b3", "job.a3b4&as=in-the-job").html();
		assertThat(page.section(Bundles.english("compare.raise.in-the-job.title", 0)).text())
			.contains(Bundles.english("compare.raise.in-the-job.none"));
		assertThat(page("career.em-81-58", "job.em-81-58&as=in-the-job").html().text()).as("without answers")
			.doesNotContain(Bundles.english("compare.raise.in-the-job.none"));
	}

	@Test
	void topicsThatBothAnsweredAreListedByGap() {
		List<Html> rows = page(PERSON, JOB).html().the("table.topics").the("tbody").all("tr");
		assertThat(rows).hasSize(10);
		assertThat(rows).map((row) -> row.the("span.effect").text())
			.containsExactlyElementsOf(
					Stream.of(4, 3, 3, 3, 3, 2, 2, 1, 1, 0).map(ComparedTopicsTests::stepsApart).toList());
		assertThat(rows.get(0).text()).isEqualTo(String.join(" ", wording(Lens.JOB, 'a').name(), stepsApart(4),
				Bundles.english("compare.cell.much-more", wording(Lens.CAREER, 'a').manager().gist()),
				Bundles.english("compare.cell.much-more", wording(Lens.JOB, 'a').techLead().gist())));
		assertThat(rows.get(7).text()).isEqualTo(String.join(" ", wording(Lens.JOB, 'i').name(), stepsApart(1),
				Bundles.english("compare.cell.more", wording(Lens.CAREER, 'i').manager().gist()),
				Bundles.english("answer.both")));
	}

	@Test
	void onlyTopicsWithTwoAnswersAppear() {
		assertThat(page(PERSON, "job.em-81-58").html().all("table.topics")).isEmpty();
		assertThat(page("career.em-81-58", "job.em-81-58").html().text())
			.contains(Bundles.english("compare.topics.none"));
	}

	@Test
	void aPairSaysWhatIsNotKnownAboutTheJob() {
		assertThat(page("career.a4b4cx", "job.a4c0").html().text())
			.contains(Bundles.english("compare.unknown", wording(Lens.JOB, 'b').name()));
		assertThat(page("career.a4b4", "job.a4b4").compare().pair().orElseThrow().unknown()).isEmpty();
	}

	private List<String> raised(String... entries) {
		return page(entries).html().all("p.question-to-raise").stream().map(Html::text).toList();
	}

	private static String stepsApart(int steps) {
		return Bundles.english("compare.topics.gap", steps);
	}

	private Wording wording(Lens lens, char letter) {
		return question(letter).wording().in(lens, Language.ENGLISH);
	}

	private Question question(char letter) {
		return this.quiz.question(letter).orElseThrow();
	}

	private RenderedPage page(String... entries) {
		return RenderedPage.of(this.mvc, "/en/compare?with=" + String.join("&with=", entries));
	}

}
