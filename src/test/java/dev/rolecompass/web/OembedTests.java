package dev.rolecompass.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What other sites get when they ask how to embed a link.
 */
@WebTest
class OembedTests {

	private static final String ANSWERS = "a4b3c4d4e1f3g4hxi2j3k4l3";

	private final Http http;

	OembedTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result/career/em-81-58", "/en/result/job/tl-20-31", "/en/result/career/" + ANSWERS,
			"/en/career/" + ANSWERS, "/en/career/" + ANSWERS + "?with=job.em-81-58" })
	void aResultIsItsCard(String link) {
		Html page = this.http.get(link).html();
		JsonNode json = json(link);
		assertThat(json.path("version").asString()).isEqualTo("1.0");
		assertThat(json.path("type").asString()).isEqualTo("photo");
		assertThat(json.path("title").asString()).isEqualTo(page.meta("og:image:alt").orElseThrow());
		assertThat(json.path("url").asString()).isEqualTo(page.meta("og:image").orElseThrow());
		assertThat(json.path("width").intValue()).isEqualTo(1200);
		assertThat(json.path("height").intValue()).isEqualTo(630);
		assertThat(json.path("provider_name").asString()).isEqualTo("Role Compass");
		assertThat(json.path("provider_url").asString()).isEqualTo(this.http.site() + "/");
		assertThat(json.path("cache_age").intValue()).isEqualTo(86_400);
		assertThat(json.path("thumbnail_url").isMissingNode()).isTrue();
	}

	@Test
	void aPortraitIsItsMap() {
		JsonNode json = json("/en/guide/mentor");
		assertThat(json.path("type").asString()).isEqualTo("photo");
		assertThat(json.path("url").asString()).isEqualTo(this.http.site() + "/en/guide/mentor.svg");
		assertThat(json.path("width").intValue()).isEqualTo(460);
		assertThat(this.http.get("/en/guide/mentor").body()).contains(">" + json.path("title").asString() + "</desc>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/ | Engineering manager or tech lead? | cover
			/en | Engineering manager or tech lead? | cover
			/en/guide | Engineering manager and tech lead: who does what | cover
			/en/method | How it works, and what we store | cover
			/en/embed | Put it on your page | cover
			/en/career | Engineering manager or tech lead? | cover
			/en/career/a3b1 | Engineering manager or tech lead? | cover
			/en/career/a3b1/a | Engineering manager or tech lead? | cover
			/en/career/a4b3c4d4e1f3g4hxi2j3k4l3/a | Engineering manager or tech lead? | cover
			/en/job/axbxcxdxe2f1g2h2i2j1kxlx | Engineering manager or tech lead? | cover
			/en/charter | Who does what? | charter
			/en/charter/ambmclho | Who does what? | charter
			/en/charter/ambmclho/change | Who does what? | charter
			/en/compare | Compare results | compare
			/en/compare?with=job.em-81-58&with=job.tl-20-31 | A describes a manager’s job, B a tech lead’s | compare
			""")
	void anythingElseIsALink(String link, String title, String cover) {
		JsonNode json = json(link);
		assertThat(json.path("type").asString()).isEqualTo("link");
		assertThat(json.path("title").asString()).isEqualTo(title);
		assertThat(json.path("thumbnail_url").asString()).isEqualTo(this.http.site() + "/en/cards/2/" + cover + ".png");
		assertThat(json.path("thumbnail_width").intValue()).isEqualTo(1200);
		assertThat(json.path("url").isMissingNode()).isTrue();
		assertThat(json.path("width").isMissingNode()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "'', 1200, 630", "maxwidth=1200&maxheight=630, 1200, 630", "maxwidth=9999, 1200, 630",
			"maxwidth=600, 600, 315", "maxheight=315, 600, 315", "maxwidth=500&maxheight=750, 500, 262",
			"maxwidth=900&maxheight=63, 120, 63", "maxwidth=1, 1, 1", "maxwidth=0, 1200, 630", "maxwidth=-5, 1200, 630",
			"maxwidth=, 1200, 630", "maxwidth=wide, 1200, 630", "maxwidth=99999999999999, 1200, 630",
			"maxwidth=600&format=json&dnt=1, 600, 315" })
	void thePictureFitsTheGivenSize(String query, int width, int height) {
		JsonNode photo = json("/en/result/career/em-81-58", query);
		assertThat(photo.path("width").intValue()).isEqualTo(width);
		assertThat(photo.path("height").intValue()).isEqualTo(height);
		JsonNode link = json("/en/compare", query);
		assertThat(link.path("thumbnail_width").intValue()).isEqualTo(width);
		assertThat(link.path("thumbnail_height").intValue()).isEqualTo(height);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result/career/em-81-58).", "/en/result/career/em-81-58#A=Ana",
			"//en//result/career/em-81-58/", "/EN/Result/career/EM-81-58", "/en/result/career/em-81-58?utm_source=x",
			"/en/result/career/em%2D81-58", "/en/result/career/em-81-58”" })
	void damagedLinksAreRepaired(String link) {
		assertThat(json(link)).isEqualTo(json("/en/result/career/em-81-58"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://other.example/en/result/career/em-81-58", "/en/result/career/em-81-58",
			"{site}9/en/result/career/em-81-58", "{site}.other.example/en", "{site}@other.example/en",
			"https://other.example/?u={site}/en/result/career/em-81-58", "other.example", "javascript:alert(1)",
			"{site}/en/result/career/tl-81-58", "{site}/en/result/career/a9", "{site}/en/result/career/a4b3",
			"{site}/en/guide/nobody", "{site}/en/compare?with=job.a9", "{site}/en/compare?of=3&with=job.a3",
			"{site}/en/charter/zz", "{site}/xx", "{site}/en/other", "{site}/en/career/a3b1/q",
			"{site}/en/result/career/em-81-58.svg", "{site}/en/career/" + ANSWERS + ".json", "{site}/robots.txt",
			"{site}/en/cards/2/cover.png", "{site}/oembed?url={site}/en", "{site}/en/career/a3?with=x" })
	void anyOtherLinkIsNotFound(String url) {
		Reply reply = oembed(url.replace("{site}", this.http.site()), "");
		assertThat(reply).isOurs().hasStatus(404).hasType("application/problem+json").isNotStored();
		assertThat(reply).doesNotEcho("other.example");
	}

	@Test
	void theErrorsOfTheSpecificationAreUsed() {
		assertThat(this.http.get("/oembed")).isOurs().hasStatus(400).hasType("application/problem+json");
		assertThat(this.http.get("/oembed?url=")).isOurs().hasStatus(400);
		for (String format : List.of("xml", "html")) {
			assertThat(oembed(this.http.site() + "/en", "format=" + format)).isOurs()
				.hasStatus(501)
				.hasType("application/problem+json");
		}
	}

	@Test
	void withoutABaseUrlNothingIsKnownAboutOtherHosts() {
		for (String url : List.of("http://zzmarker9.example/en", this.http.site() + "/en")) {
			Reply reply = this.http.raw("GET /oembed?url=" + url + " HTTP/1.1", "Host: zzmarker9.example");
			assertThat(reply).isOurs().hasStatus(404).doesNotEcho(Http.MARKER);
		}
		assertThat(oembed("http://zzmarker9.example/en/result/career/em-81-58", "")).hasStatus(404)
			.doesNotEcho(Http.MARKER);
	}

	@Test
	void theAnswerMayBeCached() {
		Reply reply = oembed(this.http.site() + "/en/result/career/em-81-58", "");
		assertThat(reply).isOurs().hasStatus(200).hasType("application/json");
		assertThat(reply.header("Cache-Control").orElseThrow()).startsWith("max-age=300, public");
		assertThat(reply.headers("X-Robots-Tag")).containsExactly("noindex");
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void resultsAndPortraitsSayHowToEmbedThem(LinkKind kind) {
		List<Html> links = this.http.get(kind.target())
			.html()
			.relations("alternate")
			.stream()
			.filter((link) -> link.is("type", "application/json+oembed"))
			.toList();
		boolean photo = kind.isFound() && oembed(this.http.site() + kind.url(), "").body().contains("\"photo\"");
		assertThat(links).hasSize(photo ? 1 : 0);
		links.forEach((link) -> {
			String href = link.attribute("href").orElseThrow();
			assertThat(href).startsWith(this.http.site() + "/oembed?url=" + this.http.site() + "/en/");
			Reply reply = this.http.get(href.substring(this.http.site().length()));
			assertThat(reply).hasStatus(200);
			assertThat(parse(reply)).isEqualTo(json(kind.url()));
		});
	}

	@ParameterizedTest
	@CsvSource({ "640, 640, 336", "500, 500, 262", "1400, 1200, 630" })
	void wordPressShowsACardWithItsAlternativeText(int contentWidth, int width, int height) {
		String url = this.http.site() + "/en/result/career/em-81-58";
		Html page = this.http.get("/en/result/career/em-81-58").html();
		Html embedded = Html
			.parse("<body>" + new WordPress(this.http, contentWidth).embed(url).orElseThrow() + "</body>");
		assertThat(embedded.all("a")).singleElement().matches((link) -> link.is("href", url));
		assertThat(embedded.all("img")).singleElement().satisfies((picture) -> {
			assertThat(picture.attribute("src")).isEqualTo(page.meta("og:image"));
			assertThat(picture.attribute("alt")).isEqualTo(page.meta("og:image:alt")).isPresent();
			assertThat(picture.attribute("width")).contains(String.valueOf(width));
			assertThat(picture.attribute("height")).contains(String.valueOf(height));
		});
	}

	@Test
	void wordPressLeavesOtherLinksAsTheyAre() {
		assertThat(new WordPress(this.http, 640).embed(this.http.site() + "/en/guide")).isEmpty();
		assertThat(WordPress.html(json("/en/guide"), this.http.site() + "/en/guide")).contains(
				"<a href=\"" + this.http.site() + "/en/guide\">Engineering manager and tech lead: who does what</a>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'type':'photo','width':1,'height':1}", "{'type':'photo','url':'x','width':1}",
			"{'type':'photo','url':'','width':1,'height':1}", "{'type':'photo','url':'x','width':0,'height':1}",
			"{'type':'photo','url':'x','width':'wide','height':1}", "{'type':'photo','url':1,'width':1,'height':1}" })
	void wordPressRefusesAPhotoWithoutAddressAndSize(String json) {
		assertThat(WordPress.html(new JsonMapper().readTree(json.replace('\'', '"')), "x")).isEmpty();
	}

	private JsonNode json(String link) {
		return json(link, "");
	}

	private JsonNode json(String link, String query) {
		return parse(oembed(this.http.site() + link, query));
	}

	private static JsonNode parse(Reply reply) {
		assertThat(reply).isOurs().hasStatus(200).hasType("application/json");
		return new JsonMapper().readTree(reply.body());
	}

	private Reply oembed(String url, String query) {
		return this.http.get(
				"/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + (query.isEmpty() ? "" : "&" + query));
	}

}
