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
	void theWidestGapsBetweenPersonAndJobBecomeQuestions() {
		RenderedPage page = page(PERSON, JOB);
		Html raises = page.html().the("ol.raises");
		assertThat(raises.all("li")).map((item) -> item.all("p").get(0).text())
			.containsExactly(question('a').inquiryIn(Language.ENGLISH).manager(),
					question('b').inquiryIn(Language.ENGLISH).manager(),
					question('c').inquiryIn(Language.ENGLISH).manager());
		assertThat(raises.all("li").get(0).all("dd")).map(Html::text)
			.containsExactly(Bundles.english("compare.cell.much-more", wording(Lens.CAREER, 'a').manager().gist()),
					Bundles.english("compare.cell.much-more", wording(Lens.JOB, 'a').techLead().gist()));
	}

	@ParameterizedTest
	@CsvSource({ "career.a0, job.a4, tech-lead", "career.a4, job.a0, manager", "job.a1, career.a3, manager",
			"career.a3, job.a2, manager", "career.a1, job.a2, tech-lead" })
	void aQuestionAsksForMoreOfWhatIsWanted(String one, String other, String end) {
		Inquiry inquiry = question('a').inquiryIn(Language.ENGLISH);
		assertThat(raised(one, other)).containsExactly(end.equals("manager") ? inquiry.manager() : inquiry.techLead());
	}

	@ParameterizedTest
	@CsvSource({ "career.a2, job.a4", "job.a1, career.a2", "job.a4, job.a0" })
	void withoutAPreferenceAnOpenQuestionIsRaised(String one, String other) {
		assertThat(raised(one, other)).containsExactly(question('a').inquiryIn(Language.ENGLISH).open());
	}

	@Test
	void twoPeopleDiscussTheQuestionTheyAnswered() {
		assertThat(raised("career.a3", "career.a0")).containsExactly(wording(Lens.CAREER, 'a').prompt());
	}

	@ParameterizedTest
	@ValueSource(strings = { "career.a3 job.a3", "career.em-81-58 job.em-81-58", "career.a3b0 job.a4b1",
			"career.a2 career.a2", "career.a4 job.a0 job.a2", "career.ax job.a0" })
	void answersThatLeanTheSameWayRaiseNoQuestion(String entries) {
		assertThat(page(entries.split(" ")).html().all("ol.raises")).isEmpty();
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
	void moreThanTwoAreShownOnAScale() {
		List<Html> rows = page("career.a0b2c4", "job.a0b2", "career.a4b2").html()
			.the("table.scales")
			.the("tbody")
			.all("tr");
		assertThat(rows).map(Html::text)
			.containsExactly(wording(Lens.JOB, 'a').name() + " " + stepsApart(4) + " A B C",
					wording(Lens.JOB, 'b').name() + " " + stepsApart(0) + " A B C");
		assertThat(rows.get(0).all("td")).map(Html::text).containsExactly("A B", "", "", "", "C");
		assertThat(rows.get(1).all("td")).map(Html::text).containsExactly("", "", "A B C", "", "");
	}

	@Test
	void onlyTopicsWithTwoAnswersAppear() {
		assertThat(page(PERSON, "job.em-81-58").html().all("table.topics")).isEmpty();
		assertThat(page("career.em-81-58", "job.em-81-58").html().text())
			.contains(Bundles.english("compare.topics.none"));
		RenderedPage mixed = page(PERSON, "job.em-81-58", "career.a3bx");
		assertThat(mixed.html().the("table.scales").the("tbody").all("tr")).hasSize(1);
		assertThat(mixed.compare().map().dots()).hasSize(2);
	}

	private List<String> raised(String one, String other) {
		return page(one, other).html()
			.the("ol.raises")
			.all("li")
			.stream()
			.map((item) -> item.all("p").get(0).text())
			.toList();
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
