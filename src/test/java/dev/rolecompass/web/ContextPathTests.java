package dev.rolecompass.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@TestPropertySource(properties = "server.servlet.context-path=/compass")
class ContextPathTests {

	private final Http http;

	ContextPathTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@EnumSource
	void everyKindOfLinkIsFound(LinkKind kind) {
		assertThat(this.http.get("/compass" + kind.target())).isOurs().hasStatus(kind.status());
	}

	@Test
	void everyLinkIncludesTheContextPathAndWorks() {
		Set<String> links = new TreeSet<>();
		LinkKind.pages().forEach((kind) -> links.addAll(linksOf(this.http.get("/compass" + kind.target()))));
		Set<String> further = new TreeSet<>();
		links.forEach((link) -> further.addAll(linksOf(follow(link))));
		further.removeAll(links);
		further.forEach(this::follow);
		assertThat(links)
			.contains("/compass/en/guide", "/compass/en/guide/mentor", "/compass/en/result/career/em-81-58")
			.hasSizeGreaterThan(30);
	}

	@Test
	void everyLanguageIsBelowTheContextPath() {
		List<Html> links = this.http.get("/compass/en/guide").html().all(".languages a");
		assertThat(links).hasSizeGreaterThan(5)
			.extracting((link) -> link.attribute("href").orElseThrow())
			.allSatisfy((link) -> assertThat(follow(link).html().text()).isNotBlank());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/compass                                , 302, /compass/en
			/compass/                               , 302, /compass/en
			/compass?zzmarker9                      , 302, /compass/en
			//compass                               , 302, /compass/en
			/compass/en/                            , 301, /compass/en
			/compass//en                            , 301, /compass/en
			//compass/en                            , 301, /compass/en
			/comp%61ss/en                           , 301, /compass/en
			//compass//en//career/b1a3              , 301, /compass/en/career/a3b1
			/compass/en/career/b1a3?with=job.b1a3   , 301, /compass/en/career/a3b1?with=job.a3b1
			/compass/en/career/a3.                  , 301, /compass/en/career/a3
			/compass/robots.txt/                    , 301, /compass/robots.txt
			//compass//favicon.svg                  , 301, /compass/favicon.svg
			/compass/favicon.ico)                   , 301, /compass/favicon.ico
			/compass/assets/site.css.               , 301, /compass/assets/site.css
			/compass//assets/site.css/              , 301, /compass/assets/site.css
			/compass/livez/                         , 301, /compass/livez
			/compass/en/career/a3?asked=b&b=1       , 303, /compass/en/career/a3b1
			/compass/en/career/a3?asked=b&b=1&with=job.a3 , 303, /compass/en/career/a3b1?with=job.a3
			""")
	void redirectsIncludeTheContextPath(String link, int status, String url) {
		assertThat(this.http.getRaw(link)).isOurs().redirectsTo(status, url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compass;zzmarker9=1", "/compass;zzmarker9=1/en", "/compass;zzmarker9=1/en/",
			"/compass;zzmarker9=1/en/career/b1a3", "/zzmarker9/../compass/en", "/zzmarker9/%2E%2E/compass/en/",
			"/./compass/en;zzmarker9", "/compass/../compass/zzmarker9" })
	void aMalformedContextPathIsNotEchoed(String link) {
		assertThat(this.http.getRaw(link)).isErrorPage(404).doesNotEcho(Http.MARKER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/en", "/zzmarker9", "/compasszzmarker9", "/compass.zzmarker9" })
	void nothingIsFoundOutsideTheContextPath(String link) {
		assertThat(this.http.getRaw(link)).isOurs().hasStatus(404).doesNotEcho(Http.MARKER);
	}

	@Test
	void aBrokenLinkOffersToContinueFromItsReadableAnswers() {
		Html page = this.http.getRaw("/compass/en/career/a3b1;jsessionid=1").html();
		assertThat(page.button()).isEqualTo("/compass/en/career/a3b1");
	}

	@Test
	void absoluteUrlsIncludeTheContextPath() {
		assertThat(this.http.get("/compass/en").html().meta("og:url")).contains(this.http.site() + "/compass/en");
		String image = this.http.get("/compass/en/result/job/em-81-58").html().meta("og:image").orElseThrow();
		assertThat(image).startsWith(this.http.site() + "/compass/en/cards/");
		assertThat(this.http.get(image.substring(this.http.site().length()))).hasStatus(200).hasType("image/png");
		assertThat(this.http.get("/compass/robots.txt").body()).contains(this.http.site() + "/compass/sitemap.xml");
		assertThat(this.http.get("/compass/sitemap.xml").body()).contains(this.http.site() + "/compass/en/guide<");
	}

	private Reply follow(String link) {
		Reply reply = this.http.get(link);
		assertThat(reply).isOurFile().hasStatus(200);
		return reply;
	}

	private Set<String> linksOf(Reply reply) {
		return reply.html()
			.links()
			.stream()
			.filter((link) -> !link.matches("#.*|mailto:.*|https:.*"))
			.map((link) -> link.replaceFirst("^" + this.http.site(), "").replaceFirst("#.*", ""))
			.peek((link) -> assertThat(link).as(reply.text()).matches("/compass/.*"))
			// The root redirects to the visitor's language
			.filter((link) -> link.matches("/compass/(en\\b(?!-)|assets|[^/]*\\.).*"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
