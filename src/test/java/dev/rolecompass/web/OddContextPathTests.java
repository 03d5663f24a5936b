package dev.rolecompass.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A context path with every kind of character that is accepted at startup.
 */
@WebTest
@TestPropertySource(properties = "server.servlet.context-path=" + OddContextPathTests.PATH + "/")
class OddContextPathTests {

	static final String PATH = "/Team-2/role.compass_X/en";

	private final Http http;

	OddContextPathTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@EnumSource
	void everyKindOfLinkIsFound(LinkKind kind) {
		Reply reply = this.http.get(PATH + kind.target());
		assertThat(reply).isOurs().hasStatus(kind.status());
		assertThat(reply.headers("Location")).allSatisfy((url) -> assertThat(url).startsWith(PATH + "/en"));
	}

	@ParameterizedTest
	@CsvSource({ "/en/career/b1a3, /en/career/a3b1", "//en/, /en", "/favicon.svg), /favicon.svg",
			"/assets/site.css/, /assets/site.css", "/livez/, /livez" })
	void otherSpellingsRedirectBelowIt(String link, String url) {
		assertThat(this.http.getRaw(PATH + link)).isOurs().redirectsTo(301, PATH + url);
	}

}
