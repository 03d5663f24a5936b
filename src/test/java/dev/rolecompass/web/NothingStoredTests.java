package dev.rolecompass.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the method page promises: nothing is kept, here or by anyone else.
 */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class NothingStoredTests {

	private static final String ANSWERS = "a4b3c4d4e1f3g4hxi2j3k4l3";

	private static final String SLUG = "em-81-58";

	private static final Pattern HOST = Pattern.compile("https?://([^/\"'\\s<>)]*)");

	private final Http http;

	NothingStoredTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@EnumSource
	void nothingIsStoredInTheBrowser(LinkKind kind) {
		Reply reply = this.http.get(kind.target(), "Cookie", "JSESSIONID=0123456789ABCDEF");
		assertThat(reply.headers("Set-Cookie")).isEmpty();
		assertThat(reply.headers("Location")).noneMatch((location) -> location.contains(";"));
		assertThat(reply.body()).doesNotContainIgnoringCase("jsessionid");
	}

	@ParameterizedTest
	@EnumSource
	void noOtherSiteIsNamed(LinkKind kind) {
		assertThat(hosts(this.http.get(kind.target()).body())).isSubsetOf(this.http.host(),
				// The names of XML's vocabularies, which nobody fetches
				"www.w3.org", "www.sitemaps.org",
				// Where a reader may send a result to
				"wa.me", "www.linkedin.com", "bsky.app", "share.joinmastodon.org");
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void allThatAPageLoadsOrLeadsToIsOnTheSite(LinkKind kind) {
		Html page = this.http.get(kind.target()).html();
		assertThat(page.all("*")).flatExtracting((tag) -> tag.attribute("src").stream().toList())
			.isNotEmpty()
			.allMatch((link) -> link.toString().matches("/[^/].*"));
		assertThat(page.all("*")).filteredOn((tag) -> !tag.name().equals("a"))
			.flatExtracting(
					(tag) -> Stream.of("href", "action").flatMap((name) -> tag.attribute(name).stream()).toList())
			.allMatch((link) -> link.toString().matches("(#|/[^/]).*")
					|| link.toString().startsWith(this.http.site() + "/"));
		assertThat(page.all("a")).filteredOn((link) -> !link.is("rel", "noreferrer"))
			.extracting((link) -> link.attribute("href").orElse(""))
			.allMatch((link) -> link.matches("(#|/[^/]|mailto:\\?).*"));
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void aPageHasNeitherScriptsNorStylesOfItsOwn(LinkKind kind) {
		Html page = this.http.get(kind.target()).html();
		assertThat(page.all("style")).isEmpty();
		assertThat(page.all("script")).isNotEmpty()
			.allSatisfy((script) -> assertThat(script.attributeNames()).contains("src"))
			.allSatisfy((script) -> assertThat(script.text()).isEmpty());
		assertThat(page.all("*")).allSatisfy((tag) -> assertThat(tag.attributeNames()).as(tag.toString())
			.noneMatch((name) -> name.equals("style") || name.startsWith("on")));
		assertThat(page.text()).doesNotContainIgnoringCase("javascript:", "data:", "http-equiv");
	}

	@Test
	void whatPagesLoadLoadsAndStoresNothing() {
		Set<String> assets = LinkKind.pages()
			.flatMap((kind) -> this.http.get(kind.target()).html().links().stream())
			.filter((link) -> link.matches("/(assets/|favicon).*"))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(assets).hasSize(3).allSatisfy((asset) -> {
			Reply reply = this.http.get(asset);
			assertThat(reply).isOurs().hasStatus(200);
			assertThat(hosts(reply.body())).isSubsetOf("www.w3.org");
			assertThat(reply.body()).doesNotContain("@import", "url(h", "url(/", "fetch(", "XMLHttpRequest",
					"sendBeacon", "import(", "Storage", "indexedDB", "cookie", "caches");
		});
	}

	@Test
	void noResultIsLogged(CapturedOutput output) {
		for (LinkKind kind : LinkKind.values()) {
			for (String method : new String[] { "GET", "HEAD", "POST", "PUT", "OPTIONS", "TRACE" }) {
				this.http.raw(method + " " + kind.target() + " HTTP/1.1", "Host: " + this.http.host());
			}
		}
		assertThatNothingIsTold(output);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/career/" + ANSWERS + "%00", "/en/career/" + ANSWERS + "%zz",
			"/en/career/" + ANSWERS + "{", "/en/career/" + ANSWERS + "\u0000", "/en/career/" + ANSWERS + " x",
			"/en/career/" + ANSWERS + "\u00E9", "/en/career/" + ANSWERS + ";x=1", "/en/career/" + ANSWERS + "/q",
			"/en/career/" + ANSWERS + "q", "/en/career/" + ANSWERS + ".txt", "/en/result/career/" + SLUG + "x",
			"/en/result/career/" + SLUG + "%2F", "/en/result/career/" + SLUG + "^",
			"/en/career?with=job." + SLUG + "&with=zzmarker9", "/en/career?with=job." + SLUG + "\u00E9",
			"/en/career?asked=zzmarker9&zzmarker9=" + ANSWERS, "/en/career/a3?asked=a&a=%zzmarker9", "/../" + ANSWERS,
			"/EN/career/" + ANSWERS, "/result/career/" + SLUG, "/en/career/a3/b/" + ANSWERS,
			"/en/x/career/" + SLUG + ".json", "http://zzmarker9/en/career/" + ANSWERS })
	void noBrokenLinkIsLogged(String target, CapturedOutput output) {
		this.http.getRaw(target);
		this.http.getRaw(target, "Accept: " + Http.MARKER + "; " + ANSWERS);
		this.http.getRaw(target, "Cookie: last=\"" + ANSWERS + "{" + Http.MARKER);
		this.http.getRaw(target, "Referer: http://x/en/career/" + ANSWERS, "(" + Http.MARKER);
		this.http.raw("GET " + target + " HTTP/9.9", "Host: " + this.http.host());
		this.http.raw("GET(" + target + " HTTP/1.1", "Host: " + this.http.host());
		this.http.raw("GET " + target + " HTTP/1.1", "Host: " + Http.MARKER + "{");
		this.http.raw("GET " + target + " HTTP/1.1", "Host: " + this.http.host(), "Content-Length: " + Http.MARKER);
		assertThatNothingIsTold(output);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /livez", "GET /readyz", "POST /en/career" })
	void nothingOfABodyIsLogged(String request, CapturedOutput output) {
		this.http.bytes(String.join("\r\n", request + " HTTP/1.1", "Host: " + this.http.host(), "Connection: close",
				"Content-Type: application/json", "Content-Length: " + Http.MARKER.length(), "", Http.MARKER));
		assertThatNothingIsTold(output);
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.apache.coyote.http11.Http11Processor", "org.apache.coyote.http11.Http11InputBuffer",
			"org.apache.tomcat.util.http.parser.Cookie", "org.apache.tomcat.util.http.Parameters" })
	void whatTheContainerLogsOfARequestStaysOff(String logger) {
		// It logs the first of many only, which another test may have made
		assertThat(LogFactory.getLog(logger).isInfoEnabled()).isFalse();
	}

	private static void assertThatNothingIsTold(CapturedOutput output) {
		assertThat(output.getAll()).doesNotContain(ANSWERS, SLUG, Http.MARKER, "a2b2c2d2e2f2g2h2i2j2k2l2");
	}

	private static Set<String> hosts(String text) {
		return HOST.matcher(text)
			.results()
			.map((MatchResult url) -> url.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
