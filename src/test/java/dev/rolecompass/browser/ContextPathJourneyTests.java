package dev.rolecompass.browser;

import com.microsoft.playwright.Browser;
import dev.rolecompass.quiz.End;
import dev.rolecompass.web.Bundles;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
@TestPropertySource(properties = "server.servlet.context-path=/tools/compass")
class ContextPathJourneyTests {

	@LocalServerPort
	private int port;

	@Test
	void theQuizWorksBelowAContextPath(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/tools/compass/en").follow("landing.career.start");
			visitor.answer("question.choice.3");
			assertThat(visitor.path()).isEqualTo("/tools/compass/en/career/a2");
			visitor.open("/tools/compass/en/career/a2b2c2d2e2f2g2h2i2j2k2").answer("question.choice.3");
			visitor.decide(End.TECH_LEAD);
			assertThat(visitor.path()).isEqualTo("/tools/compass/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0");
			visitor.page().locator("#share .link a").first().click();
			assertThat(visitor.path()).isEqualTo("/tools/compass/en/result/career/tl-50-50");
			assertThat(visitor.page().locator(".role")).containsText(Bundles.visited("role.tech-lead"));
			assertThat(visitor.page().locator(".brand-needle")).hasCSS("fill", "rgb(32, 29, 26)");
		}
	}

}
