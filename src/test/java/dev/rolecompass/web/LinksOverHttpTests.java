package dev.rolecompass.web;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class LinksOverHttpTests {

	private static final String TIE = "a2b2c2d2e2f2g2h2i2j2k2l2";

	private final Http http;

	LinksOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@EnumSource
	void everyKindOfLinkHasItsStatusAndType(LinkKind kind) {
		Reply reply = this.http.get(kind.target());
		assertThat(reply).isOurs().hasStatus(kind.status());
		if (!kind.isRedirect()) {
			assertThat(reply).hasType(kind.mediaType());
		}
		if (!kind.isFound()) {
			assertThat(reply).isNotStored();
		}
	}

	@ParameterizedTest
	@EnumSource
	void headEqualsGetWithoutTheBody(LinkKind kind) {
		Reply get = this.http.get(kind.target());
		Reply head = this.http.send("HEAD", kind.target());
		assertThat(head).isOurs().hasStatus(get.status());
		assertThat(head.body()).isEmpty();
		for (String header : new String[] { "Content-Type", "Content-Language", "Location", "Cache-Control" }) {
			assertThat(head.headers(header)).as(header).isEqualTo(get.headers(header));
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REFUSED")
	void optionsNamesTheMethodsThatExist(LinkKind kind) {
		for (String[] headers : new String[][] { {},
				{ "Origin", "https://other.example", "Access-Control-Request-Method", "POST" } }) {
			Reply reply = this.http.send("OPTIONS", kind.target(), headers);
			assertThat(reply).isOurs().hasStatus(200).isNotStored();
			assertThat(reply.headers("Allow")).as(kind.target()).containsExactly("GET, HEAD, OPTIONS");
			assertThat(reply.headers("Access-Control-Allow-Methods")).as(kind.target())
				.isEqualTo(kind.isForPrograms() ? List.of("GET, HEAD, OPTIONS") : List.of());
			assertThat(reply.body()).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void onlyWhatIsForProgramsIsOpenToOtherSites(LinkKind kind) {
		List<String> expected = kind.isForPrograms() ? List.of("*") : List.of();
		for (String method : new String[] { "GET", "GET", "HEAD", "OPTIONS", "POST" }) {
			Reply reply = this.http.send(method, kind.target(), "Origin", "https://other.example");
			assertThat(reply.headers("Access-Control-Allow-Origin")).as(method).isEqualTo(expected);
			assertThat(reply.headers("Vary")).as(method)
				.isSubsetOf("Accept-Encoding", "Accept-Language", "accept-encoding");
		}
		assertThat(this.http.get(kind.target()).headers("Access-Control-Allow-Origin")).isEqualTo(expected);
	}

	@Test
	void othersMayReadWhyThereIsNothingForThem() {
		for (String target : new String[] { "/en/career/b1a3.json", "/en/career/a9.json", "/en/xx.json", "/en/a.md",
				"/en/charter/zz.json)", "/en/charter/zz%2ejson" }) {
			Reply reply = this.http.get(target);
			assertThat(reply.headers("Access-Control-Allow-Origin")).as(target).containsExactly("*");
			assertThat(reply.status()).as(target).isIn(301, 404);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE", "NONSENSE" })
	void otherMethodsAreNotAllowed(String method) {
		Arrays.stream(LinkKind.values()).filter(LinkKind::isFound).forEach((kind) -> {
			Reply reply = this.http.send(method, kind.target());
			assertThat(reply).isOurs().hasStatus(405).isNotStored();
			assertThat(reply.header("Allow")).as(kind.target()).contains("GET, HEAD, OPTIONS");
			if (kind.isPage()) {
				assertThat(reply).isErrorPage(405);
				assertThat(reply.html().heading()).isEqualTo(Bundles.english("error.method-not-allowed.title"));
			}
		});
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# spelled in another way           , the page's own URL
			/en/                               , /en
			/en/guide/                         , /en/guide
			//en///guide//                     , /en/guide
			/en/guide/tech-lead/               , /en/guide/tech-lead
			/en/career/b1a3                    , /en/career/a3b1
			/en/career/b1a3/                   , /en/career/a3b1
			/en/career/lxk0j1i2h3g4            , /en/career/g4h3i2j1k0lx
			/en/career/b1a3/a                  , /en/career/a3b1/a
			/en/career/b1a3/h                  , /en/career/a3b1/h
			/en/career/z4                      , /en/career
			/en/career/a3z4                    , /en/career/a3
			/en/career/a3/z                    , /en/career/a3
			/en/career/a4b2c2d2e2f2g2h2i2j2k2l2z0      , /en/career/a4b2c2d2e2f2g2h2i2j2k2l2
			/en/career/a4b2c2d2e2f2g2h2i2j2k2l2z0.json , /en/career/a4b2c2d2e2f2g2h2i2j2k2l2.json
			/en/career/z4a2b2c2d2e2f2g2h2i2j2k2l2      , /en/career/a2b2c2d2e2f2g2h2i2j2k2l2z4
			/en/career/b2a4c2d2e2f2g2h2i2j2k2l2.json   , /en/career/a4b2c2d2e2f2g2h2i2j2k2l2.json
			/en/career/a3?with=job.b1a3                , /en/career/a3?with=job.a3b1
			/en/career?with=job.l1k2&with=job.em-81-58 , /en/career?with=job.k2l1&with=job.em-81-58
			""")
	void otherSpellingsRedirectToThePagesOneUrl(String link, String url) {
		assertThat(this.http.get(link)).isOurs().redirectsTo(301, url);
		assertThat(this.http.get(url)).hasStatus(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# from a perspective                                     | the page's own URL
			with=career.em-81-58&with=job.b1a3&as=in-the-job         | with=career.em-81-58&with=job.a3b1&as=in-the-job
			with=career.em-81-58&with=job.a3&as=nonsense             | with=career.em-81-58&with=job.a3
			with=career.em-81-58&with=job.a3&as=                     | with=career.em-81-58&with=job.a3
			with=career.em-81-58&with=job.a3&as=IN_THE_JOB           | with=career.em-81-58&with=job.a3
			with=career.em-81-58&with=job.a3&as=in-the-job&as=x      | with=career.em-81-58&with=job.a3
			with=career.em-81-58&with=job.a3&as=then-and-now         | with=career.em-81-58&with=job.a3
			with=career.em-81-58&with=job.a3&as=two-jobs             | with=career.em-81-58&with=job.a3
			with=career.em-81-58&with=career.a3&as=in-the-job        | with=career.em-81-58&with=career.a3
			with=career.em-81-58&with=career.a3&as=two-jobs          | with=career.em-81-58&with=career.a3
			with=job.em-81-58&with=job.a3&as=in-the-job              | with=job.em-81-58&with=job.a3
			with=job.em-81-58&with=job.a3&as=then-and-now            | with=job.em-81-58&with=job.a3
			with=career.a3&with=job.a3&with=job.a4&as=in-the-job     | with=career.a3&with=job.a3&with=job.a4
			with=job.a3&with=job.a3&with=job.a4&as=two-jobs          | with=job.a3&with=job.a3&with=job.a4
			with=career.em-81-58&as=in-the-job                       | with=career.em-81-58
			""")
	void aPerspectiveThatDoesNotApplyRedirectsToTheUsualOne(String query, String url) {
		assertThat(this.http.get("/en/compare?" + query)).isOurs().redirectsTo(301, "/en/compare?" + url);
		assertThat(this.http.get("/en/compare?" + url)).hasStatus(200);
	}

	@ParameterizedTest
	@CsvSource({ "/en/compare?as=in-the-job, /en/compare", "/en/career/a3?as=in-the-job, /en/career/a3",
			"/en?as=two-jobs, /en" })
	void otherPagesHaveNoPerspective(String link, String url) {
		assertThat(this.http.get(link)).isOurs().redirectsTo(301, url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "with=career.em-81-58&with=job.a3&as=in-the-job",
			"with=job.a3&with=career.em-81-58&as=in-the-job", "with=career.em-81-58&with=career.a3&as=then-and-now",
			"with=job.em-81-58&with=job.a3&as=two-jobs" })
	void eachPerspectiveHasItsOwnPage(String query) {
		assertThat(this.http.get("/en/compare?" + query)).isOurs().hasStatus(200);
		assertThat(this.http.get("/en/compare?" + query).body())
			.isNotEqualTo(this.http.get("/en/compare?" + query.replaceFirst("&as=.*", "")).body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/career/" + TIE + "z4", "/en/career/" + TIE + "z0", "/en/career/" + TIE + "/z",
			"/en/career/" + TIE + "z4/z", "/en/career/" + TIE + "z4/a", "/en/result/career/em-50-50",
			"/en/result/career/tl-50-50", "/en/career?with=job.em-50-50&with=career.tl-50-50" })
	void tiesSettledByTheDeciderAreFound(String link) {
		assertThat(this.http.get(link)).isOurs().hasStatus(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/xx", "/xx/guide", "/xx/guide/manager", "/en/guide/manager/x", "/en/guide/player_coach",
			"/eng", "/en/nothing", "/en/result", "/en/result/career", "/en/result/nothing/em-81-58",
			"/en/result/career/em-81", "/en/result/career/em-101-0", "/en/result/career/em-081-58",
			"/en/result/career/tl-81-58", "/en/career/a3.txt", "/en/career/a", "/en/career/q1", "/en/career/a3/q",
			"/en/career/a3/ab", "/error" })
	void malformedLinksAreNotFound(String link) {
		assertThat(this.http.get(link)).isErrorPage(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "en", "en-GB", "nl-NL,nl;q=0.9", "nl, en;q=0.1", "*", "en;q=0", "zzmarker9;q=zz" })
	void homeRedirectsToTheBestLanguageAndIsNotSharedByCaches(String accepted) {
		Reply reply = this.http.get("/", "Accept-Language", accepted);
		assertThat(reply).isOurs().redirectsTo(302, "/en");
		assertThat(reply.headers("Vary")).contains("Accept-Language");
		assertThat(reply.header("Cache-Control"))
			.hasValueSatisfying((control) -> assertThat(control).containsAnyOf("private", "no-store"));
	}

	@Test
	void homeDropsItsQuery() {
		assertThat(this.http.get("/?utm_source=" + Http.MARKER)).redirectsTo(302, "/en");
	}

	@ParameterizedTest
	@CsvSource({ "/livez", "/readyz" })
	void probesReportThatTheSiteIsUp(String link) {
		assertThat(this.http.get(link).body()).contains("\"status\":\"UP\"");
	}

}
