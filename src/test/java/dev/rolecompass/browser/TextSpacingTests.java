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
	@EnumSource(names = { "SMALL_PHONE", "TABLET", "DESKTOP" })
	void textSetWideIsNeitherCutOffNorOnOtherText(Screen screen, Browser browser) {
		SoftAssertions softly = new SoftAssertions();
		try (Visitor visitor = new Visitor(browser, this.port, screen.options())) {
			LinkKind.documents().forEach((kind) -> {
				visitor.openWhole(kind.target());
				List<String> asItIs = visitor.look("overlaps.js");
				softly.assertThat(asItIs).as("%s as it is", kind).isEmpty();
				visitor.look("space-text.js");
				Object spacing = visitor.page()
					.evaluate("parseFloat(getComputedStyle(document.querySelector('p')).letterSpacing)");
				softly.assertThat(((Number) spacing).doubleValue()).as("%s is set wide", kind).isGreaterThan(1);
				softly.assertAlso(keepsItsText(visitor, kind + " set wide"));
			});
		}
		softly.assertAll();
	}

	@ParameterizedTest
	@EnumSource(names = { "TABLET", "DESKTOP" })
	void textOfTwiceTheSizeIsNeitherCutOffNorOnOtherText(Screen screen, Browser browser) {
		SoftAssertions softly = new SoftAssertions();
		try (Visitor visitor = new Visitor(browser, this.port, screen.options())) {
			LinkKind.documents().forEach((kind) -> {
				visitor.openWhole(kind.target());
				visitor.page().evaluate("document.documentElement.style.fontSize = '200%'");
				softly.assertAlso(keepsItsText(visitor, kind + " of twice the size"));
			});
		}
		softly.assertAll();
	}

	private static SoftAssertions keepsItsText(Visitor visitor, String what) {
		SoftAssertions softly = new SoftAssertions();
		List<String> found = visitor.look("overlaps.js");
		softly.assertThat(found).as(what).isEmpty();
		softly.assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
			.as("%s fits", what)
			.isEqualTo(true);
		return softly;
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
