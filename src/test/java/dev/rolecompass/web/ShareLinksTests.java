package dev.rolecompass.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The links for sharing a result, which work without JavaScript.
 */
@WebTest
class ShareLinksTests {

	private static final String ANSWERS = "a4b3c4d4e1f3g4h3i2j3k4l3";

	private static final String RESULT = "result.share.result";

	private static final String ANSWERED = "result.share.answers";

	private static final String SENTENCE = Bundles.english("result.career.share.sentence",
			Bundles.english("portrait.manager.name"));

	private final Http http;

	ShareLinksTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@Test
	void sharingTheResultLeavesOutTheAnswers() {
		String url = this.http.site() + "/en/result/career/em-79-79";
		assertThat(targets("/en/career/" + ANSWERS + "?with=job.a3", RESULT)).isEqualTo(expected(url));
		assertThat(targets("/en/result/career/em-79-79", RESULT)).isEqualTo(expected(url));
	}

	@Test
	void answersAreOpenedOnlyUnderTheirLabelAndWithoutCarriedResults() {
		assertThat(opened("/en/career/" + ANSWERS + "?with=job.a3", ANSWERED))
			.containsExactly("/en/result/career/" + ANSWERS);
		assertThat(opened("/en/career/" + ANSWERS + "?with=job.a3", RESULT))
			.containsExactly("/en/result/career/em-79-79");
		assertThat(opened("/en/result/career/em-79-79", ANSWERED)).isEmpty();
		assertThat(opened("/en/result/career/" + ANSWERS, ANSWERED)).isEmpty();
	}

	@Test
	void noOtherSiteIsOfferedTheAnswers() {
		assertThat(targets("/en/career/" + ANSWERS + "?with=job.a3", ANSWERED)).isEmpty();
		assertThat(this.http.get("/en/career/" + ANSWERS + "?with=job.a3").html().links())
			.filteredOn((link) -> link.matches("[a-z]+:.*"))
			.hasSizeGreaterThanOrEqualTo(5)
			.noneMatch((link) -> link.contains(ANSWERS));
	}

	@Test
	void withoutAbsoluteUrlsThereAreNoShareLinks() {
		Reply reply = this.http.raw("GET /en/result/career/em-79-79 HTTP/1.1", "Host: compass.example");
		assertThat(reply.html().all("a")).noneMatch((link) -> link.attribute("href").orElse("").matches("[a-z]+:.*"));
		assertThat(reply.body()).contains("/en/result/career/em-79-79");
	}

	@ParameterizedTest
	@CsvSource({ RESULT + ", /en/result/career/em-79-79", ANSWERED + ", /en/result/career/" + ANSWERS })
	void theUrlIsShownAsText(String what, String url) {
		Html page = this.http.get("/en/career/" + ANSWERS).html();
		assertThat(page.all("p")).filteredOn((tag) -> tag.is("class", "address"))
			.extracting(Html::text)
			.contains(this.http.site() + url);
		assertThat(opened("/en/career/" + ANSWERS, what)).containsExactly(url);
	}

	/**
	 * The links that open what is shared.
	 */
	private List<String> opened(String link, String what) {
		return this.http.get(link)
			.html()
			.all("a")
			.stream()
			.filter((target) -> target.is("aria-label", open(what)))
			.flatMap((target) -> target.attribute("href").stream())
			.toList();
	}

	private static String open(String what) {
		return Bundles.english("result.share.open-what", Bundles.english(what));
	}

	/**
	 * The decoded share links by their text.
	 */
	private Map<String, String> targets(String link, String what) {
		return this.http.get(link)
			.html()
			.all("a")
			.stream()
			.filter((target) -> target.attribute("aria-label")
				.filter((label) -> label.endsWith(": " + Bundles.english(what)))
				.isPresent())
			.filter((target) -> !target.is("aria-label", open(what)))
			.collect(Collectors.toMap(Html::text, (target) -> decoded(target.attribute("href").orElseThrow())));
	}

	private static String decoded(String url) {
		assertThat(url).as("spaces are %20, since mail programs take a plus for a plus").doesNotContain("+", " ");
		return URLDecoder.decode(url, StandardCharsets.UTF_8);
	}

	private static Map<String, String> expected(String url) {
		List<String> text = List.of(SENTENCE, url);
		return Map.of(Bundles.english("result.share.email"), "mailto:?subject=" + SENTENCE + "&body=" + url,
				Bundles.english("result.share.whatsapp"), "https://wa.me/?text=" + String.join(" ", text),
				Bundles.english("result.share.linkedin"), "https://www.linkedin.com/sharing/share-offsite/?url=" + url,
				Bundles.english("result.share.bluesky"),
				"https://bsky.app/intent/compose?text=" + String.join(" ", text),
				Bundles.english("result.share.mastodon"),
				"https://share.joinmastodon.org/#text=" + String.join(" ", text));
	}

}
