package dev.rolecompass.web;

import dev.rolecompass.card.Card;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class CardsOverHttpTests {

	private static final String CARD = "/en/cards/2/career/em-80-60.png";

	private final Http http;

	private final Links links;

	CardsOverHttpTests(@LocalServerPort int port, @Autowired Links links) {
		this.http = new Http(port);
		this.links = links;
	}

	@ParameterizedTest
	@ValueSource(strings = { CARD, "/en/cards/2/cover.png", "/en/cards/2/compare.png", "/en/cards/2/charter.png" })
	void cardsAreImmutableAndMayBeEmbeddedAnywhere(String card) {
		assertPicture(this.http.get(card));
		// Now from the cache
		assertPicture(this.http.get(card));
	}

	private static void assertPicture(Reply reply) {
		assertThat(reply).isOurs().hasStatus(200).hasType("image/png");
		assertThat(reply.body()).startsWith("\ufffdPNG\r\n");
		assertThat(reply.headers("Cache-Control")).containsExactly("max-age=31536000, public, immutable");
		assertThat(reply.headers("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
		assertThat(reply.headers("Vary")).isEmpty();
		assertThat(reply.headers("Content-Encoding")).isEmpty();
	}

	@Test
	void headHasTheLength() {
		Reply head = this.http.send("HEAD", CARD);
		assertThat(head).isOurs().hasStatus(200);
		assertThat(head.headers("Content-Length")).isEqualTo(this.http.get(CARD).headers("Content-Length")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "em-81-58, em-80-58", "tl-20-31, tl-20-30", "em-50-50, em-50-50", "tl-0-100, tl-0-100" })
	void aResultLinksToItsCard(String slug, String dot) {
		String url = this.links.card(Language.ENGLISH, Lens.CAREER, new SlugFormat().parse(slug));
		assertThat(url).isEqualTo("/en/cards/" + Card.DESIGN + "/career/" + dot + ".png");
		assertThat(this.http.get(url)).isOurs().hasStatus(200);
	}

	@ParameterizedTest
	@EnumSource
	void everyLensHasCards(Lens lens) {
		String url = this.links.card(Language.ENGLISH, lens, new SlugFormat().parse("em-81-58"));
		assertThat(this.http.get(url)).isOurs().hasStatus(200).hasType("image/png");
	}

	@ParameterizedTest
	@CsvSource({ "/en/cards/1/career/em-8-6.png, /en/cards/2/career/em-80-60.png",
			"/en/cards/1/job/tl-0-10.png, /en/cards/2/job/tl-0-100.png", "/en/cards/1/cover.png, /en/cards/2/cover.png",
			"/en/cards/1/compare.png, /en/cards/2/compare.png" })
	void olderDesignsRedirectToTheCurrentOne(String old, String current) {
		assertThat(this.http.getRaw(old)).isOurs().redirectsTo(301, current);
		assertThat(this.http.get(current)).hasStatus(200);
	}

	@Test
	void futureDesignsAreNotFound() {
		int next = Card.DESIGN + 1;
		assertThat(this.http.get("/en/cards/" + next + "/career/em-80-60.png")).isErrorPage(404);
		assertThat(this.http.get("/en/cards/" + next + "/cover.png")).isErrorPage(404);
		assertThat(this.http.get("/en/cards/" + next + "/compare.png")).isErrorPage(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/xx/cards/2/career/em-80-60.png", "/en/cards/0/career/em-80-60.png",
			"/en/cards/02/career/em-80-60.png", "/en/cards/9999/career/em-80-60.png",
			"/en/cards/99999999999/career/em-80-60.png", "/en/cards/2/other/em-80-60.png",
			"/en/cards/2/career/tl-80-60.png", "/en/cards/2/career/em-81-58.png", "/en/cards/2/career/em-8-6.png",
			"/en/cards/1/career/em-81-58.png", "/en/cards/2/career/em-80-60", "/en/cards/2/career/em-80-60.jpg",
			"/en/cards/2/career/.png", "/en/cards/2/career", "/en/cards" })
	void anythingElseIsNotFound(String link) {
		assertThat(this.http.get(link)).isErrorPage(404);
	}

}
