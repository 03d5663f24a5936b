package dev.rolecompass.web;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class AnsweringOverHttpTests {

	private static final String TIE = "/en/career/a2b2c2d2e2f2g2h2i2j2k2l2";

	private final Http http;

	AnsweringOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# the form sends                        , it leads to
			/en/career?asked=a&a=3                  , /en/career/a3
			/en/career?a=3&asked=a                  , /en/career/a3
			/en/career?asked=a&a=x                  , /en/career/ax
			/en/career?asked=%61&a=%33              , /en/career/a3
			/en/career?asked=a&a=3&b=1              , /en/career/a3
			/en/career/c4?asked=a&a=0               , /en/career/a0c4
			/en/career/a3b1cxd4?asked=b&b=4         , /en/career/a3b4cxd4
			/en/career/a3b1cxd4?asked=a&a=x         , /en/career/axb1cxd4
			/en/career/d4cxb1a3?asked=b&b=4         , /en/career/a3b4cxd4
			/en/career/a3?asked=z&z=4               , /en/career/a3
			/en/career/a2b2c2d2e2f2g2h2i2j2k2l2?asked=z&z=0   , /en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0
			/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0?asked=z&z=4 , /en/career/a2b2c2d2e2f2g2h2i2j2k2l2z4
			/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0?asked=a&a=3 , /en/career/a3b2c2d2e2f2g2h2i2j2k2l2
			# of repeated parameters the first counts
			/en/career?asked=a&a=3&a=1              , /en/career/a3
			/en/career?asked=a&asked=a&a=3          , /en/career/a3
			/en/career?asked=a&a=3&asked=b&b=1      , /en/career/a3
			# what chat apps add
			/en/career?asked=a&a=3.                 , /en/career/a3
			/en/career?asked=a&a=3&fbclid=zzmarker9 , /en/career/a3
			# carried along
			/en/career?asked=a&a=3&with=job.em-81-58         , /en/career/a3?with=job.em-81-58
			/en/career/a3?with=job.b1a3&asked=b&b=1&with=job.tl-20-31 , /en/career/a3b1?with=job.a3b1&with=job.tl-20-31
			""")
	void anAnswerRedirectsToItsUrlAndIsNotStored(String sent, String url) {
		Reply reply = this.http.get(sent);
		assertThat(reply).isOurs().redirectsTo(303, url).isNotStored();
		assertThat(this.http.get(url)).hasStatus(200);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# the form sends               , the question is that of
			/en/career?asked=a             , /en/career
			/en/career?asked=a&b=3         , /en/career
			/en/career?asked=a&a           , /en/career
			/en/career?asked=a&a=          , /en/career
			/en/career?asked=a&a=5         , /en/career
			/en/career?asked=a&a=33        , /en/career
			/en/career?asked=a&a=%25       , /en/career
			/en/career?asked=a&a=zzmarker9 , /en/career
			/en/career?asked=a&a=&a=3      , /en/career
			/en/career/a3b1?asked=b        , /en/career/a3b1/b
			/en/career/a3b1?asked=i        , /en/career/a3b1/i
			/en/career/a2b2c2d2e2f2g2h2i2j2k2l2?asked=z     , /en/career/a2b2c2d2e2f2g2h2i2j2k2l2
			/en/career/a2b2c2d2e2f2g2h2i2j2k2l2?asked=z&z=2 , /en/career/a2b2c2d2e2f2g2h2i2j2k2l2
			/en/career?asked=a&with=job.em-81-58            , /en/career?with=job.em-81-58
			""")
	void submittingNoAnswerShowsTheQuestionAgain(String sent, String url) {
		Reply reply = this.http.get(sent);
		Html question = this.http.get(url).html();
		assertThat(reply).isOurs().hasStatus(200).isNotStored().doesNotEcho(Http.MARKER);
		assertThat(reply.html().title()).isEqualTo("Error: " + question.title());
		assertThat(reply.html().heading()).isEqualTo(question.heading());
		assertThat(reply.html().values("asked")).isEqualTo(question.values("asked"));
		assertThat(reply.html().values("with")).isEqualTo(question.values("with"));
		assertThat(reply.html().checked()).isEqualTo(question.checked());
		assertThat(reply.html().the("form").element().attributes())
			.isEqualTo(question.the("form").element().attributes());
		assertThat(reply.html().all(".error-summary[role=alert][tabindex=-1][autofocus]")).hasSize(1);
		assertThat(question.all(".error-summary")).isEmpty();
		assertThat(question.title()).doesNotContain("Error:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/career?asked=q&q=1", "/en/career?asked=&a=1", "/en/career?asked",
			"/en/career?asked=ab&ab=1", "/en/career?asked=a,b&a=1", "/en/career?asked=zzmarker9&zzmarker9=1",
			"/en/career?asked=%zz&a=1" })
	void anUnknownQuestionIsNotFound(String sent) {
		Reply reply = this.http.getRaw(sent);
		assertThat(reply).isErrorPage(404).doesNotEcho(Http.MARKER);
		assertThat(reply.html().button()).isEqualTo("/en/career");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "1", "2", "3", "4", "x" })
	void thePreviousAnswerIsChecked(String answer) {
		assertThat(this.http.get("/en/career/a" + answer + "b1/a").html().checked()).containsExactly(answer);
		assertThat(this.http.get("/en/career/a" + answer + "b1?asked=a").html().checked()).containsExactly(answer);
	}

	@Test
	void theDecidersPreviousAnswerIsChecked() {
		assertThat(this.http.get(TIE + "z4/z").html().checked()).containsExactly("4");
		assertThat(this.http.get(TIE + "z0/z").html().checked()).containsExactly("0");
		assertThat(this.http.get(TIE).html().checked()).isEmpty();
	}

	@Test
	void backShowsThePreviousAnswerAndContinueKeepsLaterOnes() {
		String url = "/en/career?with=job.em-81-58";
		for (String answer : List.of("4", "x", "0", "3", "2", "1", "2", "x", "0", "4", "1", "3")) {
			Html question = this.http.get(url).html();
			assertThat(question.checked()).isEmpty();
			String next = this.http.get(sent(question, answer)).header("Location").orElseThrow();
			if (question.values("asked").equals(List.of("l"))) {
				break;
			}
			Html back = this.http.get(this.http.get(next).html().link(Bundles.english("question.back"))).html();
			assertThat(back.heading()).isEqualTo(question.heading());
			assertThat(back.checked()).containsExactly(answer);
			assertThat(this.http.get(sent(back, answer)).header("Location")).contains(next);
			url = next;
		}
		assertThat(url).isEqualTo("/en/career/a4b0c2d2e0f1gxh3i1jxk4?with=job.em-81-58");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# a question                                | is being changed | its links back
					/en/career                                  | false            | Back -> /en
					/en/career/a3                               | false            | Back -> /en/career/a3/a
					/en/career/a3b1/h                           | false            | Back -> /en/career/a3b1/b
					/en/career/a3/a                             | true             | Back -> /en, Back to the quiz -> /en/career/a3
					/en/job/axg1/g                              | true             | Back -> /en/job/axg1/a, Back to the quiz -> /en/job/axg1
					/en/career/a3?asked=a                       | true             | Back -> /en, Back to the quiz -> /en/career/a3
					/en/career/axbxcxdxe2f2g2h2i2j2k2l2/a       | true             | Back to the quiz -> /en/career/axbxcxdxe2f2g2h2i2j2k2l2
					/en/career/a4b3c4d4e1f3g4hxi2j3k4l3/a       | true             | Back to the result -> /en/career/a4b3c4d4e1f3g4hxi2j3k4l3
					/en/career/a2b2c2d2e2f2g2h2i2j2k2l2         | false            | Back -> /en/career/a2b2c2d2e2f2g2h2i2j2k2l2/l
					/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0/z     | true             | Back to the result -> /en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0
					""")
	void aChangedAnswerSaysSoAndCanBeLeftAsItIs(String question, boolean changing, String links) {
		Html page = this.http.get(question).html();
		assertThat(page.all("#changing")).extracting(Html::text)
			.isEqualTo(changing ? List.of("You’re changing one answer. The others stay as they are.") : List.of());
		assertThat(page.all("form a")
			.stream()
			.map((link) -> link.text() + " -> " + link.attribute("href").orElseThrow())
			.collect(Collectors.joining(", "))).isEqualTo(links);
	}

	/**
	 * The URL that a question's form sends.
	 */
	private static String sent(Html question, String answer) {
		String letter = question.values("asked").get(0);
		String form = question.all("form").get(0).attribute("action").orElseThrow();
		return form + "?asked=" + letter + "&with=" + question.values("with").get(0) + "&" + letter + "=" + answer;
	}

}
