package dev.rolecompass.web.compare;

import java.util.List;
import java.util.stream.Stream;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what a comparison says about each of several offers.
 */
@ModelTest
class ComparedOffersTests {

	private static final String PERSON = "career.a4b4c4d4e3f1g3h3i3j3k3l3";

	private static final String JOB = "job.a0b1c1d1exf1g0hxi2j2k1l1";

	private final MockMvcTester mvc;

	private final Quiz quiz;

	ComparedOffersTests(@Autowired MockMvcTester mvc, @Autowired Quiz quiz) {
		this.mvc = mvc;
		this.quiz = quiz;
	}

	static Stream<String> offers() {
		String equal = "job.a4b4c4d4e3f1g3h3i3j3k3l3";
		return Stream
			.concat(SampleComparisons.links(),
					Stream
						.of(List.of(PERSON, equal, equal), List.of("career.em-81-58", "job.em-81-58", "job.em-81-58"),
								List.of("career.ax", "job.ax", "job.bx"), List.of("career.a4", "job.b4", "job.a4"),
								List.of(PERSON, "job.tl-20-31", "job.em-81-58"), List.of("career.em-81-58", equal, JOB))
						.map((entries) -> SampleComparisons.link(entries.toArray(String[]::new))))
			.filter(ComparedOffersTests::isOfOnePersonAndJobs);
	}

	private static boolean isOfOnePersonAndJobs(String link) {
		return link.split("with=career").length == 2 && link.split("with=").length > 3;
	}

	@ParameterizedTest
	@MethodSource("offers")
	void everyOfferHasAQuestionToAsk(String link) {
		RenderedPage page = RenderedPage.of(this.mvc, link);
		List<Html> offers = page.html().all(".offer");
		assertThat(offers).hasSize(page.compare().entries().size() - 1)
			.allSatisfy((offer) -> assertThat(offer.all("ol.raises li")).hasSizeBetween(1, 2)
				.allSatisfy((question) -> assertThat(question.text()).endsWith("?")));
	}

	@Test
	void offersComeInOrderOfNearness() {
		assertThat(headings("job.tl-20-31", "job.a3", "career.em-81-58", "job.em-60-60", "job.em-80-60"))
			.containsExactly("Job E", "Job D", "Job A", "Job B");
	}

	@Test
	void anOfferSaysWhatFitsWhatDiffersAndWhatIsUnknown() {
		Html offer = page("career.a4b3c4d1e2", "job.a3b0cxe2", "job.em-81-58").section("Job B");
		assertThat(offer.the(".lead").text()).isEqualTo(Bundles.english("compare.title.person-and-job.unknown"));
		assertThat(offer.all("dt")).map(Html::text)
			.containsExactly(Bundles.english("compare.offer.matches"), Bundles.english("compare.offer.differences"),
					Bundles.english("compare.offer.unknown"));
		List<Html> texts = offer.all("dd");
		assertThat(texts.get(0).text())
			.isEqualTo(job('a').manager().gist() + " · " + Bundles.english("compare.fit.both", job('e').name()));
		assertThat(texts.get(1).text()).isEqualTo(Bundles.english("compare.offer.difference", job('b').name(),
				wording(Lens.CAREER, 'b').manager().gist(), job('b').techLead().gist()));
		assertThat(texts.get(2).text()).startsWith(job('c').name() + " · " + job('d').name());
	}

	@Test
	void theFirstQuestionsAreAboutWhatDiffersThenAboutWhatIsUnknown() {
		Html offer = page("career.a4b3c4", "job.a3b0cx", "job.em-81-58").section("Job B");
		assertThat(offer.all("ol.raises li")).map(Html::text)
			.containsExactly(this.quiz.question('b').orElseThrow().inquiryIn(Language.ENGLISH).manager(),
					this.quiz.question('c').orElseThrow().inquiryIn(Language.ENGLISH).open());
	}

	@Test
	void whatIsUnknownCanBeFilledInAndTheJobComesBackLast() {
		Html link = page("job.a3", "career.em-81-58", "job.tl-20-31").section("Job A");
		assertThat(link.all("a")).as("nothing is compared").isEmpty();
		Html fillIn = page("job.a3", "career.a3b4", "job.tl-20-31").section("Job A").the("a");
		assertThat(fillIn.attribute("href")).contains("/en/job/a3?with=career.a3b4&with=job.tl-20-31");
		assertThat(fillIn.attribute("data-letters")).contains("BCA");
	}

	@Test
	void withoutAnswersTheReasonIsGiven() {
		Html page = page(PERSON, "job.tl-20-31", JOB);
		assertThat(page.section("Job B").text()).contains(Bundles.english("compare.offer.without-answers"));
		assertThat(page.section("Job C").text()).doesNotContain(Bundles.english("compare.offer.without-answers"));
		assertThat(page("career.em-81-58", JOB, "job.tl-20-31").all(".offer")).hasSize(2)
			.allSatisfy((offer) -> assertThat(offer.text())
				.contains(Bundles.english("compare.offer.person-without-answers")));
	}

	@Test
	void elevenJobsWithAnswersAreASmallPage() {
		assertThat(this.mvc.get()
			.uri(SampleComparisons.offersOfElevenJobs())
			.exchange()
			.getResponse()
			.getContentAsByteArray()).hasSizeBetween(10_000, 60_000);
	}

	private List<String> headings(String... entries) {
		return page(entries).all(".offer h2").stream().map(Html::text).toList();
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
