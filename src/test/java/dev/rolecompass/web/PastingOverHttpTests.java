package dev.rolecompass.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pasting links into the form of a comparison.
 */
@WebTest
class PastingOverHttpTests {

	private static final String COMPARE = "/en/compare";

	private final Http http;

	PastingOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://any.host/en/career/b1a3                               | ?with=career.a3b1
			Mine: https://any.host/app/en/result/job/tl-20-31, and yours? | ?with=job.tl-20-31
			career.em-81-58 job.a3                                        | ?with=career.em-81-58&with=job.a3
			https://any.host/en/job/a3 https://any.host/en/job/a3         | ?with=job.a3&with=job.a3
			https://any.host/en/job/a3<https://any.host/en/job/a3>        | ?with=job.a3
			https://any.host/en/compare?with=job.a3&with=job.a4           | ?with=job.a3&with=job.a4
			""")
	void pastedLinksAreAddedToTheComparison(String text, String query) {
		Reply reply = paste("", text);
		assertThat(reply).isOurs().redirectsTo(303, COMPARE + query);
		assertThat(reply.headers("Cache-Control")).containsExactly("no-store");
		assertThat(paste("with=career.tl-1-1&", text)).redirectsTo(303,
				COMPARE + "?with=career.tl-1-1&" + query.substring(1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			job.a3 job.a9zzmarker9 career.a4 | broken   | 2 | ?of=2&with=job.a3&with=career.a4
			em-81-58                       | assumed  | 1 | ?of=1&with=career.em-81-58
			hello zzmarker9                | nothing  | '' | ''
			/en/compare?with=job.a3&with=x | partly-broken | 1 | ?of=1&with=job.a3
			""")
	void problemsAreReportedAndValidLinksAreKept(String text, String notice, String links, String query) {
		Reply reply = paste("", text);
		assertThat(reply).isOurs().hasStatus(200).doesNotEcho(Http.MARKER);
		assertThat(reply.body()).contains(Bundles.english("compare.notice." + notice, links, 1));
		assertThat(reply.html().links()).contains(COMPARE + query);
		assertThat(reply.headers("Cache-Control")).containsExactly("no-store");
	}

	@Test
	void onlyTheFirstTwelveOfThirteenAreKept() {
		String thirteen = IntStream.rangeClosed(1, 13)
			.mapToObj((focus) -> "job.tl-" + focus + "-20")
			.collect(Collectors.joining(" "));
		Reply reply = paste("", thirteen);
		assertThat(reply.body()).contains(Bundles.english("compare.notice.too-many", "13", 1));
		assertThat(reply.html().all("tr")).hasSizeGreaterThan(12);
		String twelve = "?of=12&with=" + thirteen.substring(0, thirteen.lastIndexOf(' ')).replace(" ", "&with=");
		assertThat(reply.html().links()).contains(COMPARE + twelve);
	}

	@Test
	void aLinkWithThirteenIsRefusedAndOffersTheFirstTwelve() {
		String twelve = COMPARE + "?with=job.a3" + "&with=job.a4".repeat(11);
		Reply reply = this.http.get(twelve + "&with=job.a1");
		assertThat(reply).isErrorPage(404);
		assertThat(reply.body()).contains(Bundles.english("error.too-many-entries.text"));
		assertThat(reply.html().button()).isEqualTo(twelve);
		assertThat(this.http.get(twelve)).hasStatus(200);
	}

	@ParameterizedTest
	@CsvSource({ "with=job.zzmarker9, 1, /en/compare",
			"with=job.a3&with=zzmarker9&with=job.b1a4, 2, /en/compare?with=job.a3&with=job.a4b1",
			"with=job.a3&with=tl-1-1, 2, /en/compare?with=job.a3", "with=, 1, /en/compare",
			"with=job.a3&with=%zz, 2, /en/compare?with=job.a3" })
	void aLinkWithABrokenOneReportsItsPositionAndOffersTheOthers(String query, int position, String way) {
		Reply reply = this.http.getRaw(COMPARE + "?" + query);
		assertThat(reply).isErrorPage(404).doesNotEcho(Http.MARKER);
		assertThat(reply.body()).contains(Bundles.english("error.broken-entry.text", position));
		assertThat(reply.html().button()).isEqualTo(way);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/compare?with=job.b1a3                 | /en/compare?with=job.a3b1
			/en/compare/?with=job.a3                  | /en/compare?with=job.a3
			/en//compare?with=%6Aob.a3&fbclid=1&with=job.b2a4 | /en/compare?with=job.a3&with=job.a4b2
			/en/compare?x=1&with=career.a2b2z4        | /en/compare?with=career.a2b2
			/en/compare?                              | /en/compare
			/en/compare).                             | /en/compare
			""")
	void aComparisonHasOneUrl(String link, String url) {
		assertThat(this.http.getRaw(link)).isOurs().redirectsTo(301, url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/compare?with=job.a3&fbclid=1&utm_source=x", "/en/compare?with=job.a3&names=zzmarker9",
			"/en/compare?zzmarker9[]={}&with=job.a3" })
	void unknownParametersAreIgnored(String link) {
		Reply reply = this.http.getRaw(link);
		assertThat(reply).hasStatus(200).doesNotEcho(Http.MARKER);
		assertThat(reply.body()).isEqualTo(this.http.get("/en/compare?with=job.a3").body());
	}

	@Test
	void aRemarkTakesPrecedenceOverARedirect() {
		Reply reply = this.http.getRaw(COMPARE + "?with=job.b1a3&paste=hello");
		assertThat(reply).hasStatus(200);
		assertThat(reply.headers("Cache-Control")).containsExactly("no-store");
	}

	@Test
	void aLongTextIsSearched() {
		assertThat(paste("", "word ".repeat(790) + "job.a3")).redirectsTo(303, COMPARE + "?with=job.a3");
	}

	private Reply paste(String before, String text) {
		return this.http.getRaw(COMPARE + "?" + before + "paste=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
	}

}
