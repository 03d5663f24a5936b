package dev.rolecompass.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import dev.rolecompass.web.LinkKind;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page in every state, by all rules that there are.
 */
@BrowserTest
class AccessibilityRulesTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("states")
	void noPageBreaksARuleOrLeavesAQuestionOpen(Screen screen, List<Setting> settings, Browser browser) {
		SoftAssertions softly = new SoftAssertions();
		try (Visitor visitor = new Visitor(browser, this.port, screen.options())) {
			LinkKind.documents().forEach((kind) -> {
				visitor.openWhole(kind.target());
				for (Setting setting : settings) {
					setting.on(visitor.page());
					Axe.Verdict verdict = Axe.judge(visitor.page());
					softly.assertThat(verdict.violations()).as("%s %s %s", kind, screen, setting).isEmpty();
					softly.assertThat(verdict.open()).as("%s %s %s, open", kind, screen, setting).isEmpty();
				}
			});
		}
		softly.assertAll();
	}

	static Stream<Arguments> states() {
		return Stream.of(Arguments.of(Screen.DESKTOP, List.of(Setting.values())),
				Arguments.of(Screen.SMALL_PHONE, List.of(Setting.LIGHT)),
				Arguments.of(Screen.ZOOMED, List.of(Setting.LIGHT)));
	}

	@Test
	void rulesOfEveryKindAreOnAndFindWhatIsWrong(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career");
			visitor.page()
				.evaluate("document.querySelector('.button').style.color = '#777';"
						+ " document.querySelector('.brand').style.color = '#6b665f';"
						+ " document.querySelector('main').append(document.createElement('h2'))");
			Axe.Verdict verdict = Axe.judge(visitor.page());
			assertThat(verdict.rules()).contains("color-contrast-enhanced", "target-size", "duplicate-id",
					"identical-links-same-purpose", "css-orientation-lock", "region");
			assertThat(verdict.violations()).extracting((violation) -> violation.split(":")[0])
				.containsExactlyInAnyOrder("color-contrast", "color-contrast-enhanced", "empty-heading");
		}
	}

}
