package dev.rolecompass.web;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links that were damaged on their way, and links that people make up.
 */
@WebTest
class OddLinksTests {

	static final String[] GLUE = { ".", ",", ";", ":", "!", "?", ")", ">", "'", "\"", "%2E", "%2C", "%3B", "%3A", "%21",
			"%3F", "%29", "%3E", "%27", "%22", "...", ").", ".)", "!?", "\">", "');", "/.", "./", "%29.", ",/", "]",
			"*", "_", "|", "%20", "%09", "%0A", "%C2%A0", "%E2%80%8B", "%EF%BB%BF", "%E2%80%9D", "%C2%BB", "%E3%80%82",
			"%EF%BC%89", "%EF%BC%8C%E3%81%93%E3%82%8C", "%E3%81%A7%E3%81%99", "%D8%8C", "%E2%80%A6", "%2520", "%25252A",
			"%20%E2%80%93", "%E2%80%8B).", "];%" };

	private static final String JUNK = Http.MARKER + "-".repeat(4096);

	private final Http http;

	OddLinksTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fbclid=zzmarker9", "utm_source=zzmarker9&utm_medium=x", "zzmarker9", "=zzmarker9",
			"&&zzmarker9=&", "a=3&b=zzmarker9", "zzmarker9[0]={|}", "[]{}|=zzmarker9", "x=%5Bzzmarker9%5D",
			"x=\"<zzmarker9>^`\\", "zzmarker9=%zz", "%zz=zzmarker9", "%=zzmarker9", "zzmarker9=%FF", "zzmarker9=%00",
			"zzmarker9=%0D%0AX:1", ";jsessionid=zzmarker9", "?zzmarker9", "zzmarker9=../../etc/passwd",
			"x=https://zzmarker9.example/", "zzmarker9=+", "withs=zzmarker9", "asked[]=zzmarker9" })
	void unknownParametersAreIgnored(String query) {
		Reply reply = this.http.getRaw("/en/career/a3?" + query);
		assertThat(reply).isOurs().hasStatus(200).doesNotEcho(Http.MARKER);
		assertThat(reply.body()).isEqualTo(this.http.get("/en/career/a3").body());
	}

	@ParameterizedTest
	@FieldSource("GLUE")
	void trailingPunctuationIsRemoved(String glue) {
		for (String link : new String[] { "/en", "/en/guide", "/en/career/a3b1", "/en/career/a3b1/b",
				"/en/result/career/em-81-58", "/en/result/career/em-81-58.json" }) {
			assertThat(this.http.getRaw(link + glue)).as(link).isOurs().redirectsTo(301, link);
		}
	}

	@ParameterizedTest
	@FieldSource("GLUE")
	void trailingPunctuationIsRemovedFromAQuery(String glue) {
		assertThat(this.http.getRaw("/en/career?asked=a&a=3" + glue.replace("/", ""))).isOurs()
			.redirectsTo(303, "/en/career/a3");
		assertThat(this.http.getRaw("/en/career/b1a3?with=job.em-81-58" + glue)).isOurs()
			.redirectsTo(301, "/en/career/a3b1?with=job.em-81-58");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			//en                        , /en
			/en//                       , /en
			///en///career///a3///      , /en/career/a3
			/%65n                       , /en
			/en/c%61reer/%613%621       , /en/career/a3b1
			/en/guid%65/                , /en/guide
			/en/result/career/em%2D81-58      , /en/result/career/em-81-58
			/en/result/career/em-81-58%2Ejson , /en/result/career/em-81-58.json
			/en/career/a3?              , /en/career/a3
			/en/career/b1a3?fbclid=zzmarker9  , /en/career/a3b1
			/en/career/b1a3/?zzmarker9[]={}   , /en/career/a3b1
			/en/career/a3?with=%6Aob.b1a3     , /en/career/a3?with=job.a3b1
			/EN/RESULT/CAREER/EM-81-58        , /en/result/career/em-81-58
			/En/Career/A3B1                   , /en/career/a3b1
			/EN                               , /en
			/en/Guide/Manager                 , /en/guide/manager
			/en/career/a%2533                 , /en/career/a3
			/en/career/%E2%80%8Ba3            , /en/career/a3
			/en/career/a%C2%AD3               , /en/career/a3
			/en/career/%20a3                  , /en/career/a3
			/en/career/;a3                    , /en/career/a3
			/en/result/career/em%E2%80%9181%E2%80%9158 , /en/result/career/em-81-58
			/en/career/a3&with=job.a4         , /en/career/a3?with=job.a4
			/en/career/a3%3Fwith%3Djob.a4     , /en/career/a3?with=job.a4
			/ROBOTS.TXT                       , /robots.txt
			/robots.txt.                , /robots.txt
			//sitemap.xml/?zzmarker9    , /sitemap.xml
			/favicon%2Esvg)             , /favicon.svg
			//favicon.ico               , /favicon.ico
			/apple-touch-icon.png/      , /apple-touch-icon.png
			/livez/                     , /livez
			/en/cards/2/%63over.png     , /en/cards/2/cover.png
			//en/cards/2/cover%2Epng/)  , /en/cards/2/cover.png
			/en/cards//2/career/em-80-60.png.?zzmarker9 , /en/cards/2/career/em-80-60.png
			""")
	void otherSpellingsRedirectToTheLink(String link, String url) {
		assertThat(this.http.getRaw(link)).isOurs().redirectsTo(301, url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "with=career.em-81-58&amp;with=job.tl-20-31",
			"with=career.em-81-58&amp;amp;with=job.tl-20-31", "with=career.em-81-58&amp%3Bwith=job.tl-20-31",
			"with=career.em-81-58%26with=job.tl-20-31", "with=career.em-81-58%26amp%3Bwith%3Djob.tl-20-31",
			"with=career.em-81-58%2526with%253Djob.tl-20-31", "with%3Dcareer.em-81-58%26with%3Djob.tl-20-31",
			"with=career.em-81-58;with=job.tl-20-31", "with=career.em-81-58?with=job.tl-20-31",
			"with=career.em-81-58%23&with=job.tl-20-31", "with=career.em-81-58\\u0026with=job.tl-20-31",
			"WITH=Career.EM-81-58&With=JOB.TL-20-31", "with=3Dcareer.em-81-58&with=3Djob.tl-20-31",
			"with=%20career.em-81-58&with=job.tl-20-31%20", "with=career.em-81-58&with=job.tl-20-31%E2%80%8B",
			"with=%22career.em-81-58%22&with=(job.tl-20-31)",
			"fbclid=1&with=career.em-81-58&amp;x=2&amp;with=job.tl-20-31" })
	void aGarbledQueryLeadsToTheSameResults(String query) {
		assertThat(this.http.getRaw("/en/compare?" + query)).isOurs()
			.redirectsTo(301, "/en/compare?with=career.em-81-58&with=job.tl-20-31");
		assertThat(this.http.getRaw("/en/career/a3?" + query)).isOurs()
			.redirectsTo(301, "/en/career/a3?with=career.em-81-58&with=job.tl-20-31");
	}

	@ParameterizedTest
	@ValueSource(strings = { "asked=a&amp;a=3", "asked=a%26a%3D3", "ASKED=A&A=3", "asked=3Da&a=3D3", "asked=a;a=3",
			"asked=A&a=3", "asked=a&a=3%E2%80%8B" })
	void aGarbledFormIsRead(String query) {
		assertThat(this.http.getRaw("/en/career?" + query)).isOurs().redirectsTo(303, "/en/career/a3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ref=https%3A%2F%2Fany.host%2Fen%2Fcompare%3Fwith%3Djob.a4",
			"u=https%3A%2F%2Fany.host%2Fen%2Fcompare%3Fwith%3Djob.a4", "x=%26with%3Djob.a4" })
	void resultsInParametersOfOthersAreIgnored(String query) {
		assertThat(this.http.getRaw("/en/compare?with=job.a3&" + query)).isOurs().hasStatus(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/en/compare?with=career.em-81-58&       | 2 | /en/compare?with=career.em-81-58
			/en/compare?with=career.em-81-58&w      | 2 | /en/compare?with=career.em-81-58
			/en/compare?with=career.em-81-58&amp;wi | 2 | /en/compare?with=career.em-81-58
			/en/compare?with=career.em-81-58&with   | 2 | /en/compare?with=career.em-81-58
			/en/compare?with=career.em-81-58&with=jo | 2 | /en/compare?with=career.em-81-58
			/en/compare?WITH=zzmarker9              | 1 | /en/compare
			/en/compare?with=job.a3%20zzmarker9     | 1 | /en/compare?with=job.a3
			""")
	void aResultThatWasCutOffIsReported(String link, int position, String url) {
		Reply reply = this.http.getRaw(link);
		assertThat(reply).isErrorPage(404).doesNotEcho(Http.MARKER);
		assertThat(reply.body()).contains(Bundles.english("error.broken-entry.text", position));
		assertThat(reply.html().button()).isEqualTo(url);
	}

	@Test
	void aLinkThatLostResultsIsReportedAndContinuesWithTheOthers() {
		String two = "with=career.em-81-58&with=job.tl-20-31";
		assertThat(this.http.get("/en/compare?of=2&" + two)).isOurs().hasStatus(200);
		assertThat(this.http.get("/en/compare?of=2&" + two + "&with=job.a3")).isOurs().hasStatus(200);
		assertThat(this.http.get("/en/compare?of=x&" + two)).isOurs().hasStatus(200);
		Reply reply = this.http.get("/en/compare?of=3&" + two);
		assertThat(reply).isErrorPage(404);
		assertThat(reply.body()).contains(Bundles.english("error.missing-entries.text", 3));
		assertThat(reply.html().button()).isEqualTo("/en/compare?" + two);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result/career/em-81-58%20and%20more", "/en/result/career/em-81-58,yours",
			"/en/result/career/em-81-58%3Futm_source=x", "/en/result/career/em-81-58&fbclid=1",
			"/en/result/career/em-81-58/x" })
	void aBrokenLinkToAResultContinuesWithTheResult(String link) {
		Reply reply = this.http.getRaw(link);
		assertThat(reply).isErrorPage(404);
		assertThat(reply.html().button()).isEqualTo("/en/result/career/em-81-58");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//", "/.", "/;", "/?", "///?zzmarker9" })
	void otherSpellingsOfHomeRedirectToo(String link) {
		assertThat(this.http.getRaw(link)).isOurs().redirectsTo(302, "/en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/zzmarker9", "/en/zzmarker9", "/en/career/zzmarker9", "/en/career/a3/zzmarker9",
			"/en/career/a3/b/zzmarker9", "/en/result/career/zzmarker9", "/zzmarker9/career/a3", "/en/zzmarker9/a3",
			"/;jsessionid=zzmarker9", "/en;jsessionid=zzmarker9", "/en;zzmarker9/career", "/en;%zzmarker9",
			"/en/career/a3;x=%/zzmarker9", "/;%4", "/en/compare;%FFzzmarker9", "/en/career/a3;jsessionid=zzmarker9",
			"/en/career/a3;jsessionid=1/b", "/en/career/a3[zzmarker9]", "/en/career/{zzmarker9}",
			"/en/career/a3|zzmarker9", "/en/career/a3\"zzmarker9", "/en/career/<zzmarker9>", "/en/career/'zzmarker9",
			"/en/career/a3%20zzmarker9", "/en/career/a3%3Czzmarker9%3E", "/en/career/a3%C3%A9zzmarker9",
			"/en/career/a3%0D%0Azzmarker9:1", "/en/career/a3%7Fzzmarker9", "/en/career/a3%25zzmarker9",
			"/en/career/a3%2561", "/en/career/a3%3Fzzmarker9=1", "/en/career/a3%23zzmarker9", "/en/career/../zzmarker9",
			"/en/career/a3/../zzmarker9", "/en/./zzmarker9", "/en/career/..zzmarker9", "/en/career/.zzmarker9",
			"/en/zzmarker9/%2E%2E/guide", "/~zzmarker9", "/en/career/a3+zzmarker9", "/en/career/a3=zzmarker9",
			"/en/career/a3&zzmarker9=1", "/en/career/a3,zzmarker9", "/en/career/a3@zzmarker9", "/en/career/a3.txt",
			"/en/career/zzmarker9.html", "/assets/zzmarker9.js", "/assets/zzmarker9.css", "/zzmarker9.xml",
			"/zzmarker9.svg", "/assets", "/assets/", "/application.yaml", "/actuator/env", "/actuator/zzmarker9",
			"/error?zzmarker9", "/http://zzmarker9.example/" })
	void malformedLinksAreNotFound(String link) {
		assertThat(this.http.getRaw(link)).isErrorPage(404).doesNotEcho(Http.MARKER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/career/a3%00zzmarker9", "/%00", "/en/career/a3%2Fzzmarker9", "/en%2fcareer",
			"/en/career/a3%5Czzmarker9", "/en/career/a3\\zzmarker9", "/en/career/a3^zzmarker9",
			"/en/career/a3`zzmarker9", "/en/career/a3%zzmarker9", "/en/career/zzmarker9%", "/en/career/zzmarker9%4",
			"/en/career/a3%FFzzmarker9", "/en/career/a3%C3zzmarker9", "/en/career/a3#zzmarker9",
			"/en/career/a3 zzmarker9", "/en/career/a3\u00E9zzmarker9", "/en/career/a3?zzmarker9=\u00E9",
			"/en/career/a3\u00C3\u00A9zzmarker9", "/en/career/a3\u0001zzmarker9", "/en/career/a3\u007Fzzmarker9",
			"/en/career/a3?zzmarker9=\u0000", "/../zzmarker9", "/en/../../zzmarker9", "/%2E%2E/zzmarker9", "zzmarker9",
			"*zzmarker9" })
	void requestsThatTomcatRefusesGetAPlainPage(String target) {
		assertThat(this.http.getRaw(target)).isRefusal().doesNotEcho(Http.MARKER);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
			/en/career/a3b1q4                ~ /en/career/a3b1
			/en/career/a3b1a2                ~ /en/career/a3b1
			/en/career/a3b1a3                ~ /en/career/a3b1
			/en/career/a3b9c4                ~ /en/career/a3
			/en/career/a3b1c                 ~ /en/career/a3b1
			/en/career/b1a3q                 ~ /en/career/a3b1
			/en/career/a3b1.txt              ~ /en/career/a3b1
			/en/career/a3b1-em               ~ /en/career/a3b1
			/en/career/a3b1/q                ~ /en/career/a3b1
			/en/career/a3b1/ab               ~ /en/career/a3b1
			/en/career/a3b1/b/c              ~ /en/career/a3b1
			/en/career/a3b1?asked=q          ~ /en/career/a3b1
			/en/career/a3b1?with=nothing     ~ /en/career/a3b1
			/en/career/a3b1;jsessionid=1     ~ /en/career/a3b1
			/en/career/a3b1;jsessionid=1/b   ~ /en/career/a3b1
			/en/career/a3b1[0]               ~ /en/career/a3b1
			/en/career/a3b1|c4               ~ /en/career/a3b1
			/en/career/a3b1"c4               ~ /en/career/a3b1
			/en/career/a3b1%20c4             ~ /en/career/a3b1
			/en/career/a3b1%3Fx              ~ /en/career/a3b1
			//en/career//%613b1,c4           ~ /en/career/a3b1
			/xx/career/a3b1                  ~ /en/career/a3b1
			/en/result/career/a3b1           ~ /en/career/a3b1
			/en/result/job/b1a3q4            ~ /en/job/a3b1
			/en/result/career/a3b1a3         ~ /en/career/a3b1
			/en/result/career/a3b1-em        ~ /en/career/a3b1
			/en/result/career/a3b1/a         ~ /en/career/a3b1
			/en/result/career/a3b1;x=1       ~ /en/career/a3b1
			//en//result//job/a3b1           ~ /en/job/a3b1
			/en/result/career/a2b2c2d2e2f2g2h2i2j2k2l2 ~ /en/career/a2b2c2d2e2f2g2h2i2j2k2l2
			/en/result/job/axbxcxdxe2f2g2h2i2j2k2l2 ~ /en/job/axbxcxdxe2f2g2h2i2j2k2l2
			/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z3 ~ /en/career/a2b2c2d2e2f2g2h2i2j2k2l2
			""")
	void aBrokenLinkOffersToContinueFromItsReadableAnswers(String link, String url) {
		Reply reply = this.http.getRaw(link);
		assertThat(reply).isErrorPage(404);
		assertThat(reply.html().button()).isEqualTo(url);
		assertThat(reply.body()).contains(Bundles.english("error.continue"));
		assertThat(this.http.get(url)).hasStatus(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/career/q4a3", "/en/career/a9b1", "/en/career/3a", "/en/nothing/a3",
			"/en/career;jsessionid=1/a3", "/en/result/career/q4a3", "/en/result/career/em-81", "/a3", "/en/a3",
			"/en/career/-a3", "/nothing" })
	void aLinkWithoutReadableAnswersOffersToStart(String link) {
		Reply reply = this.http.getRaw(link);
		assertThat(reply).isErrorPage(404);
		assertThat(reply.html().button()).isEqualTo("/en/career");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/guide/zzmarker9", "/en/guide/manager/zzmarker9", "/en/guide/manager;zzmarker9=1",
			"/xx/guide/zzmarker9", "/en/guide/%7Bportrait%7D" })
	void aBrokenLinkIntoTheGuideOffersTheGuide(String link) {
		Reply reply = this.http.getRaw(link);
		assertThat(reply).isErrorPage(404).doesNotEcho(Http.MARKER);
		assertThat(reply.html().button()).isEqualTo("/en/guide");
	}

	@ParameterizedTest
	@MethodSource
	void fourKilobytesOfJunkAreHandled(String target, int status) {
		assertThat(this.http.getRaw(target)).isOurs().hasStatus(status).doesNotEcho(Http.MARKER);
	}

	static Stream<Object[]> fourKilobytesOfJunkAreHandled() {
		return Stream.of(new Object[] { "/" + JUNK, 404 }, new Object[] { "/en/career/" + JUNK, 404 },
				new Object[] { "/en/career/a3/" + JUNK, 404 }, new Object[] { "/en/career/" + "a3".repeat(2048), 404 },
				new Object[] { "/en/result/career/" + JUNK, 404 }, new Object[] { "/en" + "/".repeat(4096), 301 },
				new Object[] { "/en" + "/x".repeat(2048), 404 }, new Object[] { "/en" + ".".repeat(4096), 301 },
				new Object[] { "/en/career/a3?" + JUNK, 200 }, new Object[] { "/en/career/a3?x=" + JUNK, 200 },
				new Object[] { "/en/career/a3?with=" + JUNK, 404 },
				new Object[] { "/en/career/a3?with=job." + "a3".repeat(2048), 404 },
				new Object[] { "/en/career?asked=" + JUNK, 404 }, new Object[] { "/en/career?asked=a&a=" + JUNK, 200 },
				new Object[] { "/en/" + JUNK.repeat(2), 400 }, new Object[] { "/en?" + JUNK.repeat(2), 400 });
	}

	@Test
	void twoThousandParametersAreHandled() {
		String many = "&p".repeat(2000) + "&" + Http.MARKER;
		assertThat(this.http.getRaw("/en/career/a3?asked=b&b=1" + many)).isOurs().redirectsTo(303, "/en/career/a3b1");
		assertThat(this.http.getRaw("/en/career/a3?" + many)).isOurs().hasStatus(200).doesNotEcho(Http.MARKER);
		assertThat(this.http.getRaw("/nothing?" + many)).isErrorPage(404).doesNotEcho(Http.MARKER);
		assertThat(this.http.getRaw("/en/career/a3?" + "&with=a".repeat(1000))).isErrorPage(404);
	}

}
