package dev.rolecompass.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import dev.rolecompass.web.LinkKind;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All text stands out from what is below it, in drawings, too.
 */
@BrowserTest
class ContrastTests {

	private static final double LEAST = 7;

	@LocalServerPort
	private int port;

	@Test
	void textHasSevenToOneByDayAndByNight(Browser browser) {
		SoftAssertions softly = new SoftAssertions();
		try (Visitor visitor = new Visitor(browser, this.port)) {
			LinkKind.documents().forEach((kind) -> {
				visitor.openWhole(kind.target());
				for (Setting setting : List.of(Setting.LIGHT, Setting.DARK)) {
					setting.on(visitor.page());
					Map<String, ?> texts = visitor.look("contrast.js", LEAST);
					softly.assertThat(texts.get("found")).as("%s %s", kind, setting).isEqualTo(List.of());
					softly.assertThat((Integer) texts.get("measured")).as(kind.name()).isPositive();
				}
			});
		}
		softly.assertAll();
	}

	@Test
	void faintTextIsFoundOnThePageAndInDrawings(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en");
			visitor.page()
				.evaluate("document.querySelector('.corner').style.fill = '#777';"
						+ " document.querySelector('h1').style.opacity = .6");
			Map<String, List<String>> texts = visitor.look("contrast.js", LEAST);
			assertThat(texts.get("found")).hasSize(2)
				.anyMatch((text) -> text.startsWith("Engineering manager or tech lead?"))
				.anyMatch((text) -> text.startsWith("Engineering Manager:"));
		}
	}

}
