package dev.rolecompass.web;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Maps as files of their own.
 */
@WebTest
class MapsOverHttpTests {

	private static final String ANSWERS = "a4b3c4d4e1f3g4hxi2j3k4l3";

	private final Http http;

	MapsOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result/career/em-81-58", "/en/result/job/tl-20-65", "/en/result/career/" + ANSWERS,
			"/en/guide/mentor", "/en/compare?with=career.em-81-58&with=job.tl-20-31&with=career.a3" })
	void aFileHasATitleAndTheDescriptionOfThePagesMap(String page) throws Exception {
		Document map = parse(this.http.get(map(page)));
		Html html = this.http.get(page).html();
		assertThat(text(map, "title"))
			.isEqualTo(page.contains("/guide/") ? html.heading() : html.meta("og:title").orElseThrow());
		assertThat(text(map, "desc")).hasSizeGreaterThan(100);
		assertThat(this.http.get(page).body()).contains(">" + text(map, "desc") + "</desc>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result/career/em-81-58.svg", "/en/result/career/" + ANSWERS + ".svg",
			"/en/guide/middle.svg", "/en/compare.svg", "/en/compare.svg?with=career.em-81-58&with=job.tl-20-31" })
	void aFileNeedsNothingElse(String link) throws Exception {
		Document map = parse(this.http.get(link));
		for (Element element : elements(map)) {
			assertThat(element.getTagName()).isNotIn("script", "image", "a", "foreignObject", "link");
			assertThat(element.hasAttribute("style")).isFalse();
			if (element.hasAttribute("href")) {
				assertThat(element.getAttribute("href")).startsWith("#");
			}
		}
		assertThat(text(map, "style")).doesNotContain("@import", "url(", "@font-face", "http")
			.contains("@media (prefers-color-scheme:dark)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result/career/em-81-58.svg", "/en/guide/middle.svg",
			"/en/compare.svg?with=career.em-81-58&with=job.tl-20-31" })
	void everyClassHasARule(String link) throws Exception {
		Document map = parse(this.http.get(link));
		assertThat(elements(map)).map((element) -> element.getAttribute("class"))
			.filteredOn((name) -> !name.isEmpty())
			.isNotEmpty()
			.allSatisfy((name) -> assertThat(text(map, "style")).containsPattern("\\." + name + "[{,]"));
		assertThat(text(map, "style")).doesNotContain(".lenses", ".hero", "box-sizing", "/*");
	}

	@Test
	void thePolicyAllowsTheStyleSheetInsideAndNoOther() throws Exception {
		Reply reply = this.http.get("/en/guide/mentor.svg");
		byte[] hash = MessageDigest.getInstance("SHA-256")
			.digest(text(parse(reply), "style").getBytes(StandardCharsets.UTF_8));
		assertThat(reply.headers("Content-Security-Policy")).singleElement()
			.asString()
			.contains("style-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';");
		assertThat(this.http.get("/en/guide/mentor").header("Content-Security-Policy").orElseThrow())
			.contains("style-src 'self';");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result/career/em-81-58.svg", "/en/guide/middle.svg",
			"/en/compare.svg?with=career.em-81-58&with=job.tl-20-31" })
	void otherSitesMayShowAndCacheIt(String link) {
		for (String encoding : List.of("gzip", "identity", "gzip")) {
			Reply reply = this.http.get(link, "Accept-Encoding", encoding);
			assertThat(reply).isOurs().hasStatus(200).hasType("image/svg+xml");
			assertThat(reply.headers("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
			assertThat(reply.headers("Cache-Control"))
				.containsExactly("max-age=3600, public, stale-if-error=86400, stale-while-revalidate=86400");
			assertThat(reply.headers("Vary")).singleElement().asString().isEqualToIgnoringCase("Accept-Encoding");
			assertThat(reply.headers("Content-Encoding").contains("gzip")).isEqualTo(encoding.equals("gzip"));
			assertThat(reply.headers("X-Robots-Tag")).containsExactly("noindex");
			// A 304 would have the headers of pages
			assertThat(reply.headers("ETag")).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "/en/result/career/b3a4c4d4e1f3g4hxi2j3k4l3.svg, /en/result/career/a4b3c4d4e1f3g4hxi2j3k4l3.svg",
			"/en/guide//mentor.svg, /en/guide/mentor.svg",
			"/en/career/a4b3c4d4e1f3g4hxi2j3k4l3.svg, /en/result/career/em-79-80.svg",
			"/en/compare.svg?with=job.b1a3&as=in-the-job, /en/compare.svg?with=job.a3b1" })
	void otherSpellingsRedirect(String link, String url) {
		assertThat(this.http.get(link)).isOurs().redirectsTo(301, url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result/career/em-81-58.svg.svg", "/en/result/career/tl-81-58.svg",
			"/en/result/career/a4b3.svg", "/en/career/a4b3.svg", "/en/guide/nobody.svg", "/en/guide.svg",
			"/en/compare.svg?with=job.a9", "/en/method.svg", "/xx/compare.svg" })
	void anythingElseIsNotFound(String link) {
		assertThat(this.http.get(link)).isErrorPage(404);
	}

	private static String map(String page) {
		return page.replaceFirst("(?=\\?|$)", ".svg");
	}

	private static Document parse(Reply reply) throws Exception {
		assertThat(reply).hasStatus(200);
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(reply.body())));
	}

	private static List<Element> elements(Document map) {
		return IntStream.range(0, map.getElementsByTagName("*").getLength())
			.mapToObj((index) -> (Element) map.getElementsByTagName("*").item(index))
			.toList();
	}

	private static String text(Document map, String name) {
		assertThat(map.getElementsByTagName(name).getLength()).isOne();
		return map.getElementsByTagName(name).item(0).getTextContent();
	}

}
