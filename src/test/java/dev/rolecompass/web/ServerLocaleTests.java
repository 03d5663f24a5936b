package dev.rolecompass.web;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers are those of the page's language, not of the server's.
 */
@WebTest
@DirtiesContext
class ServerLocaleTests {

	private static final Locale DEFAULT = Locale.getDefault();

	private final Http http;

	ServerLocaleTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@BeforeEach
	void moveToEgypt() {
		Locale.setDefault(Locale.forLanguageTag("ar-EG"));
	}

	@AfterEach
	void moveBack() {
		Locale.setDefault(DEFAULT);
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void pagesHaveTheDigitsOfTheirLanguage(LinkKind kind) {
		assertThat(this.http.get(kind.target()).body()).doesNotContainPattern("[٠-٩]");
	}

}
