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
class TextSpacingTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource(names = { "SMALL_PHONE", "DESKTOP" })
	void textSetWideIsNeitherCutOffNorOnOtherText(Screen screen, Browser browser) {
		SoftAssertions softly = new SoftAssertions();
		try (Visitor visitor = new Visitor(browser, this.port, screen.options())) {
			LinkKind.documents().forEach((kind) -> {
				visitor.openWhole(kind.target());
				List<String> asItIs = visitor.look("overlaps.js");
				softly.assertThat(asItIs).as("%s as it is", kind).isEmpty();
				visitor.look("space-text.js");
				List<String> spaced = visitor.look("overlaps.js");
				softly.assertThat(spaced).as("%s set wide", kind).isEmpty();
				softly.assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
					.as("%s set wide fits", kind)
					.isEqualTo(true);
			});
		}
		softly.assertAll();
	}

	@Test
	void textThatIsCutOffOrOnOtherTextIsFound(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en");
			visitor.page()
				.evaluate("document.querySelector('h1').style.cssText = 'height: 1em; overflow: hidden';"
						+ " document.querySelector('.lead').style.cssText = 'height: 1.5em; margin: 0'");
			List<String> found = visitor.look("overlaps.js");
			assertThat(found).anyMatch((each) -> each.contains("is cut off"))
				.anyMatch((each) -> each.contains("lies on"));
		}
	}

}
