package dev.rolecompass.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@TestPropertySource(
		properties = { "rolecompass.base-url=https://compass.example/tools/", "server.servlet.context-path=/tools" })
class BaseUrlOverHttpTests {

	private static final String BASE = "https://compass.example/tools";

	private final Http http;

	BaseUrlOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "zzmarker9.example", "compass.example", "zzmarker9:9" })
	void absoluteUrlsStartWithTheBaseUrlWhateverTheHost(String host) {
		LinkKind.pages().filter(LinkKind::isFound).forEach((kind) -> {
			Reply reply = this.http.raw("GET /tools" + kind.target() + " HTTP/1.1", "Host: " + host);
			assertThat(reply).isOurs().hasStatus(200).doesNotEcho(Http.MARKER);
			assertThat(reply.html().meta("og:url")).contains(BASE + kind.url());
			assertThat(reply.html().meta("og:image").orElseThrow()).startsWith(BASE + "/en/cards/");
			assertThat(reply.html().relations("canonical")).allMatch((link) -> link.is("href", BASE + kind.target()));
		});
	}

	@Test
	void theShareBoxShowsAbsoluteUrls() {
		assertThat(this.http.get("/tools/en/career/a4b4c4d4e4f4g4h4i4j4k4l4").body()).contains(
				">" + BASE + "/en/result/career/em-100-100</p>",
				">" + BASE + "/en/result/career/a4b4c4d4e4f4g4h4i4j4k4l4</p>");
	}

	@Test
	void robotsAndSitemapUseTheBaseUrl() {
		assertThat(this.http.get("/tools/robots.txt").body()).contains("Sitemap: " + BASE + "/sitemap.xml");
		assertThat(this.http.get("/tools/sitemap.xml").body()).contains("<loc>" + BASE + "/en</loc>",
				"<loc>" + BASE + "/en/guide</loc>", "<loc>" + BASE + "/en/method</loc>");
		assertThat(this.http.get("/tools/en").html().relations("canonical")).hasSize(1);
	}

	@Test
	void redirectsStayRelative() {
		assertThat(this.http.get("/tools/")).redirectsTo(302, "/tools/en");
		assertThat(this.http.get("/tools/en/career/b1a3")).redirectsTo(301, "/tools/en/career/a3b1");
	}

}
