package dev.rolecompass.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import dev.rolecompass.web.LinkKind;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class TargetsTests {

	private static final int LEAST = 44;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource(names = { "PHONE", "DESKTOP" })
	void whatIsPressedIsAsLargeAsAFingertip(Screen screen, Browser browser) {
		SoftAssertions softly = new SoftAssertions();
		try (Visitor visitor = new Visitor(browser, this.port, screen.options())) {
			LinkKind.documents().forEach((kind) -> {
				visitor.openWhole(kind.target());
				List<String> small = visitor.look("targets.js", LEAST);
				softly.assertThat(small).as(kind.name()).isEmpty();
			});
		}
		softly.assertAll();
	}

	@Test
	void aSmallTargetIsFound(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career");
			visitor.page()
				.evaluate("document.querySelector('.button').style.minHeight = 'auto';"
						+ " document.querySelector('.skip').style.minHeight = '43px'");
			List<String> small = visitor.look("targets.js", LEAST);
			assertThat(small).hasSize(2);
		}
	}

}
