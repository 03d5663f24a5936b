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

	private static final String SENTENCE = "Engineering manager or tech lead? Engineering Manager, clearly.";

	private final Http http;

	ShareLinksTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@Test
	void sharingTheResultLeavesOutTheAnswers() {
		String url = this.http.site() + "/en/result/career/em-79-79";
		assertThat(targets("/en/career/" + ANSWERS + "?with=job.a3", "The result alone")).isEqualTo(expected(url));
		assertThat(targets("/en/result/career/em-79-79", "The result alone")).isEqualTo(expected(url));
	}

	@Test
	void answersAreSharedOnlyUnderTheirLabelAndWithoutCarriedResults() {
		assertThat(targets("/en/career/" + ANSWERS + "?with=job.a3", "With your answers"))
			.isEqualTo(expected(this.http.site() + "/en/career/" + ANSWERS));
		assertThat(targets("/en/result/career/em-79-79", "With your answers")).isEmpty();
	}

	@Test
	void withoutAbsoluteUrlsThereAreNoShareLinks() {
		Reply reply = this.http.raw("GET /en/result/career/em-79-79 HTTP/1.1", "Host: compass.example");
		assertThat(reply.html().all("a")).noneMatch((link) -> link.attribute("href").orElse("").matches("[a-z]+:.*"));
		assertThat(reply.body()).contains("/en/result/career/em-79-79");
	}

	@ParameterizedTest
	@CsvSource({ "The result alone, /en/result/career/em-79-79", "With your answers, /en/career/" + ANSWERS })
	void theUrlIsShownAsText(String what, String url) {
		Html page = this.http.get("/en/career/" + ANSWERS).html();
		assertThat(page.all("p")).filteredOn((tag) -> tag.is("class", "address"))
			.extracting(Html::text)
			.contains(this.http.site() + url);
		assertThat(page.all("a")).filteredOn((link) -> link.is("aria-label", "Open: " + what))
			.singleElement()
			.matches((link) -> link.is("href", url));
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
				.filter((label) -> label.endsWith(": " + what))
				.isPresent())
			.filter((target) -> !target.is("aria-label", "Open: " + what))
			.collect(Collectors.toMap(Html::text, (target) -> decoded(target.attribute("href").orElseThrow())));
	}

	private static String decoded(String url) {
		assertThat(url).as("spaces are %20, since mail programs take a plus for a plus").doesNotContain("+", " ");
		return URLDecoder.decode(url, StandardCharsets.UTF_8);
	}

	private static Map<String, String> expected(String url) {
		List<String> text = List.of(SENTENCE, url);
		return Map.of("E-mail", "mailto:?subject=" + SENTENCE + "&body=" + url, "WhatsApp",
				"https://wa.me/?text=" + String.join(" ", text), "LinkedIn",
				"https://www.linkedin.com/sharing/share-offsite/?url=" + url, "Bluesky",
				"https://bsky.app/intent/compose?text=" + String.join(" ", text), "Mastodon",
				"https://share.joinmastodon.org/#text=" + String.join(" ", text));
	}

}
