package dev.rolecompass.web;

import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class CarriedResultsTests {

	private static final String WITH = "?with=job.em-81-58&with=career.a3b1";

	private final Http http;

	CarriedResultsTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/career", "/en/career/a3", "/en/career/a3b1/a", "/en/career/a3b1/h",
			"/en/career/a2b2c2d2e2f2g2h2i2j2k2l2", "/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0/z" })
	void theFormSubmitsThem(String question) {
		assertThat(this.http.get(question + WITH).html().values("with")).containsExactly("job.em-81-58", "career.a3b1");
	}

	@ParameterizedTest
	@CsvSource({ "/en/career/a3, question.back", "/en/career/a3b1/h, question.back",
			"/en/career/a2b2c2d2e2f2g2h2i2j2k2l2, question.back", "/en/career/a3b1/b, question.back.quiz",
			"/en/career/a4b3c4d4e1f3g4h3i2j3k4l3/b, question.back.result" })
	void backKeepsThem(String question, String key) {
		assertThat(this.http.get(question + WITH).html().link(Bundles.english(key))).endsWith(WITH);
	}

	@ParameterizedTest
	@CsvSource({ "with=career.a3b1, /en/career/a3b1", "with=career.em-81-58, /en/result/career/em-81-58",
			"with=career.a3&with=job.a4, /en/compare?with=career.a3&with=job.a4" })
	void backFromTheFirstQuestionReturnsToThem(String query, String url) {
		assertThat(this.http.get("/en/job?" + query).html().link(Bundles.english("question.back"))).isEqualTo(url);
	}

	@Test
	void backFromTheFirstQuestionReturnsToTheSharedPageOfSomebodyElse() {
		String shared = "/en/result/career/a4b4c4d4e4f4g4h4i4j4k4l4";
		Html first = this.http.get("/en/career?with=career.a4b4c4d4e4f4g4h4i4j4k4l4").html();
		assertThat(first.link(Bundles.english("question.back"))).isEqualTo(shared);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/career?with=career.em-81-58                  | your result side by side with the one you started from.
			/en/career/a3b1/a?with=career.a3                 | your result side by side with the one you started from.
			/en/career?with=job.a3b1                         | how that job compares with what you want.
			/en/career/a3?with=job.a3&with=career.a4         | your result side by side with the 2 others.
			/en/job/a3?with=career.em-81-58                  | how this job compares with what you want.
			/en/job?asked=a&with=job.tl-20-31                | this job side by side with the one you started from.
			/en/job?with=job.a3&with=job.a4&with=job.a2      | this job side by side with the 3 others.
			/en/job/a2b2c2d2e2f2g2h2i2j2k2l2?with=career.a3  | how this job compares with what you want.
			""")
	void aQuestionSaysWhatCanBeSeenAtTheEnd(String question, String what) {
		assertThat(this.http.get(question).html().all("form p.small")).extracting(Html::text)
			.endsWith("At the end, you can see " + what);
	}

	@Test
	void aQuestionThatCarriesNothingPromisesNothing() {
		assertThat(this.http.get("/en/career/a3").body()).doesNotContain("At the end");
	}

	@ParameterizedTest
	@CsvSource({ "a4b3c4d4e1f3g4h3i2j3k4l3, 12", "a2b2c2d2e2f2g2h2i2j2k2l2z0, 13" })
	void changeLinksKeepThem(String answers, int changeable) {
		assertThat(this.http.get("/en/career/" + answers + WITH).html().all("a"))
			.filteredOn((link) -> link.text().equals("Change"))
			.extracting((link) -> link.attribute("href").orElseThrow())
			.allMatch((url) -> url.startsWith("/en/career/" + answers + "/") && url.endsWith(WITH))
			.satisfies((urls) -> assertThat(new TreeSet<>(urls)).hasSize(changeable));
	}

	@Test
	void linksToSkippedQuestionsKeepThem() {
		Html page = this.http.get("/en/career/axbxcxdxe2f2g2h2i2j2k2l2" + WITH).html();
		assertThat(page.links()).filteredOn((link) -> link.startsWith("/en/career/"))
			.hasSize(5)
			.allMatch((link) -> link.endsWith(WITH));
	}

	@Test
	void theSharedResultLeavesThemOut() {
		Html page = this.http.get("/en/career/a4b4c4d4e4f4g4h4i4j4k4l4" + WITH).html();
		assertThat(page.links()).contains("/en/result/career/em-100-100");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# carried along                                    , the broken one, the page offers to continue with
			with=nothing                                       , 1, ''
			with=                                              , 1, ''
			with                                               , 1, ''
			with=zzmarker9.a3                                  , 1, ''
			with=job.zzmarker9                                 , 1, ''
			with=%FF                                           , 1, ''
			with=job.em-81-58&with=job.a3q1                    , 2, ?with=job.em-81-58
			with=job.em-81-58&with=job.tl-81-58                , 2, ?with=job.em-81-58
			with=job.b1a3&with=%zz&with=job.a4                 , 2, ?with=job.a3b1&with=job.a4
			with=job.a3&with=job.a4&with=job.a3.json&with=none , 3, ?with=job.a3&with=job.a4
			""")
	void aBrokenOneIsReportedByItsPosition(String query, int position, String readable) {
		Reply reply = this.http.getRaw("/en/career/a3?" + query);
		assertThat(reply).isErrorPage(404).doesNotEcho(Http.MARKER);
		assertThat(reply.body()).contains(Bundles.english("error.broken-entry.text", position));
		assertThat(reply.html().button()).isEqualTo("/en/career/a3" + readable);
	}

	@Test
	void upToElevenCanBeCarriedAlong() {
		String eleven = "/en/career/a3?" + "&with=job.a3".repeat(11).substring(1);
		assertThat(this.http.get(eleven)).hasStatus(200);
		Reply twelve = this.http.get(eleven + "&with=job.a3");
		assertThat(twelve).isErrorPage(404);
		assertThat(twelve.html().button()).isEqualTo(eleven);
	}

	@ParameterizedTest
	@CsvSource({ "career, job", "job, career" })
	void aResultIsCarriedAlongToTheOtherLensAndBack(String lens, String other) {
		String answers = "a4b4c4d4e4f4g4h4i4j4k4l4";
		Html result = this.http.get("/en/" + lens + "/" + answers).html();
		String check = "/en/" + other + "?with=" + lens + "." + answers;
		assertThat(result.links()).contains(check, "/en/compare?with=" + lens + "." + answers);
		assertThat(this.http.get("/en/" + lens + "/" + answers + "?with=" + other + ".a3").html().links())
			.noneMatch((link) -> link.startsWith("/en/" + other + "?"));
		Html done = this.http.get("/en/" + other + "/" + answers + "?with=" + lens + "." + answers).html();
		assertThat(done.button())
			.isEqualTo("/en/compare?with=" + lens + "." + answers + "&with=" + other + "." + answers);
		Html shared = this.http.get("/en/result/" + lens + "/em-81-58").html();
		assertThat(shared.links()).contains("/en/" + other + "?with=" + lens + ".em-81-58",
				"/en/compare?with=" + lens + ".em-81-58");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			career | career.em-81-58                  | A: the result you were sent (People Lead)
			career | career.a0b0c0d0e0f0g0h0i0j0k0l0  | A: the result you were sent (Tech Lead)
			career | job.tl-20-31                     | A: the job (Tech Lead)
			job    | career.em-81-58                  | A: the person’s result (People Lead)
			job    | job.a4b4c4d4e4f4g4h4i4j4k4l4     | A: the job you started from (Engineering Manager)
			""")
	void aCarriedResultIsOnTheMapBesideTheOwnOne(String lens, String carried, String legend) {
		Html verdict = this.http.get("/en/" + lens + "/a4b4c4d4e4f4g4h4i4j4k4l4?with=" + carried)
			.html()
			.the(".verdict");
		assertThat(verdict.all("g > use")).hasSize(2);
		assertThat(verdict.all(".letter")).extracting(Html::text).containsExactly("A");
		assertThat(verdict.the("p.small:has([data-name])").text()).isEqualTo(legend);
		assertThat(verdict.links()).contains("/en/result/" + carried.replace('.', '/'));
	}

	@Test
	void onlyCarriedResultsThatAreCompleteAreOnTheMap() {
		Html verdict = this.http.get(
				"/en/career/a4b4c4d4e4f4g4h4i4j4k4l4?with=career.a3&with=job.tl-20-31&with=job.a2b2c2d2e2f2g2h2i2j2k2l2")
			.html()
			.the(".verdict");
		assertThat(verdict.all("g > use")).hasSize(2);
		assertThat(verdict.all(".letter")).extracting(Html::text).as("as in the comparison").containsExactly("B");
		assertThat(this.http.get("/en/career/a4b4c4d4e4f4g4h4i4j4k4l4?with=career.a3").html().all("[data-name]"))
			.isEmpty();
	}

	@Test
	void aSharedResultCarriesOnlyTheComparisonThatItIsIn() {
		assertThat(this.http.getRaw("/en/result/career/a4b4c4d4e4f4g4h4i4j4k4l4?with=job.a3")).redirectsTo(301,
				"/en/result/career/a4b4c4d4e4f4g4h4i4j4k4l4");
	}

	@ParameterizedTest
	@CsvSource({ "career, em-81-58, {A}", "job, a4b4c4d4e4f4g4h4i4j4k4l4, {B}", "job, tl-20-31, '{C}, {D}'" })
	void aResultThatWasOpenedFromAComparisonLeadsBackToIt(String lens, String result, String letters) {
		String with = "?with=career.em-81-58&with=job.a4b4c4d4e4f4g4h4i4j4k4l4&with=job.tl-20-31&with=job.tl-20-31";
		String alone = "/en/result/" + lens + "/" + result;
		Reply reply = this.http.get(alone + with);
		assertThat(reply).hasStatus(200);
		Html verdict = reply.html().the(".verdict");
		Html back = verdict.the("p.actions").all("a").get(0);
		assertThat(back.text()).isEqualTo(Bundles.english("result.beside.back"));
		assertThat(back.attribute("href")).contains("/en/compare" + with);
		assertThat(verdict.link(Bundles.english("result." + lens + ".take.several"))).isEqualTo("/en/career" + with);
		assertThat(verdict.the(".kicker").attribute("data-named"))
			.contains(Bundles.english("result." + lens + ".kicker.named", letters));
		assertThat(reply.html().all("a")).filteredOn((link) -> link.attribute("data-copy").isPresent())
			.extracting((link) -> link.attribute("href").orElseThrow())
			.allMatch((url) -> !url.contains("with="));
	}

	@Test
	void aResultOutOfTwelveCantBeAnswered() {
		Html page = this.http.get("/en/result/job/tl-20-31?with=job.tl-20-31" + "&with=job.a3".repeat(11)).html();
		assertThat(page.links()).noneMatch((link) -> link.startsWith("/en/career?") || link.startsWith("/en/job?"))
			.contains("/en/compare?with=job.tl-20-31" + "&with=job.a3".repeat(11));
	}

	@Test
	void aBrokenOneOfAComparisonIsReportedOnAnOpenedResult() {
		Reply reply = this.http.getRaw("/en/result/job/tl-20-31?with=job.tl-20-31&with=job.zzmarker9");
		assertThat(reply).isErrorPage(404).doesNotEcho(Http.MARKER);
		assertThat(reply.body()).contains(Bundles.english("error.broken-entry.text", 2));
	}

	@Test
	void carriedResultsAreNotShared() {
		Html page = this.http.get("/en/career/a4b4c4d4e4f4g4h4i4j4k4l4" + WITH).html();
		assertThat(page.all("a")).filteredOn((link) -> link.attribute("data-copy").isPresent())
			.extracting((link) -> link.attribute("href").orElseThrow())
			.containsExactly("/en/result/career/em-100-100", "/en/result/career/a4b4c4d4e4f4g4h4i4j4k4l4");
	}

	@Test
	void withElevenCarriedAlongNoMoreCanBeAdded() {
		String eleven = "with=job.a3&".repeat(11);
		Html page = this.http.get("/en/career/a4b4c4d4e4f4g4h4i4j4k4l4?" + eleven.substring(0, eleven.length() - 1))
			.html();
		assertThat(page.links()).noneMatch((link) -> link.startsWith("/en/job?"));
		assertThat(page.button()).startsWith("/en/compare?with=job.a3&")
			.endsWith("&with=career.a4b4c4d4e4f4g4h4i4j4k4l4");
	}

}
