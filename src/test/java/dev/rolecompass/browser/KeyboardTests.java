package dev.rolecompass.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.LinkKind;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * All that the site offers, without a mouse, and with a ring around where one is.
 */
@BrowserTest
class KeyboardTests {

	@LocalServerPort
	private int port;

	@Test
	void fromTheLandingPageThroughTheQuizToTheCopiedLink(Browser browser) {
		Browser.NewContextOptions options = Visitor.calm().setPermissions(List.of("clipboard-read", "clipboard-write"));
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			Keyboard keyboard = new Keyboard(visitor.open("/en"));
			keyboard.tabTo(Bundles.visited("landing.career.start"));
			keyboard.press("Enter");
			assertThat(visitor.page().locator(".progress"))
				.containsText(Bundles.visited("question.progress.numbered.career", 1, 12));
			answer(keyboard, Bundles.visited("question.choice.1"), "Space", "ArrowRight");
			assertThat(visitor.page().locator(".progress"))
				.containsText(Bundles.visited("question.progress.numbered.career", 2, 12));
			assertThat(visitor.path()).isEqualTo("/en/career/a3");
			// Those between are walked by Tab, too, as all documents are, by
			// PageWalkTests
			visitor.open("/en/career/a3b1c3d1e3f1g1h3i1j3k1");
			answer(keyboard, Bundles.visited("question.choice.1"), "Space", "ArrowRight");
			assertThat(visitor.page().locator(".progress")).containsText(Bundles.visited("question.progress.decider"));
			answer(keyboard, onPeople(), "ArrowDown");
			assertThat(visitor.page().locator(".role")).containsText(Bundles.visited("role.tech-lead"));
			keyboard.tabTo(Bundles.visited("result.to-share"));
			keyboard.press("Enter");
			assertThat(visitor.page().locator("#share")).isInViewport();
			String copy = Bundles.visited("result.share.copy") + ": " + Bundles.visited("result.share.result");
			keyboard.tabTo(copy);
			keyboard.press("Enter");
			assertThat(visitor.page().getByRole(AriaRole.STATUS).first())
				.hasText(Bundles.visited("result.share.copied"));
			assertThat(keyboard.look().get("name")).isEqualTo(copy);
			assertThat(visitor.page().evaluate("navigator.clipboard.readText()")).asString()
				.isEqualTo(visitor.url("/en/result/career/tl-50-50"));
		}
	}

	private static void answer(Keyboard keyboard, String first, String... keys) {
		keyboard.tabTo(first);
		keyboard.press(keys);
		keyboard.tabTo(Bundles.visited("question.continue"));
		keyboard.press("Enter");
	}

	private static String onPeople() {
		return Quizzes.shipped().decider().in(Lens.CAREER, Bundles.VISITED).at(End.MANAGER).text();
	}

	@Test
	void fromTheLandingPageToAComparisonWithNames(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			Keyboard keyboard = new Keyboard(visitor.open("/en"));
			keyboard.tabTo(Bundles.visited("landing.compare"));
			keyboard.press("Enter");
			assertThat(visitor.page()).hasURL(visitor.url("/en/compare"));
			keyboard.tabTo(Bundles.visited("compare.add.label"));
			visitor.page().keyboard().type("career.em-81-58 and job.tl-20-31 and nothing");
			keyboard.tabTo(Bundles.visited("compare.add.button"));
			keyboard.press("Enter");
			assertThat(visitor.page()).hasURL(visitor.url("/en/compare?with=career.em-81-58&with=job.tl-20-31"));
			keyboard.tabTo(Bundles.visited("compare.names.label", "B"));
			visitor.page().keyboard().type("The offer");
			assertThat(visitor.page().locator(".entries [data-name=B]")).hasText("The offer");
			keyboard.tabTo(Bundles.visited("compare.entry.remove-of", "A"));
			keyboard.press("Enter");
			assertThat(visitor.page()).hasURL(visitor.url("/en/compare?with=job.tl-20-31#A=The+offer"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "outline: none, no ring", "outline: 3px solid #ddd, a ring of",
			"outline: 3px solid #0000, a ring that" })
	void aRingThatCantBeSeenIsFound(String style, String problem, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			Keyboard keyboard = new Keyboard(visitor.open("/en/guide"));
			visitor.page().evaluate("(style) => document.querySelector('.brand').style = style", style);
			keyboard.press("Tab", "Tab");
			Map<String, ?> stop = keyboard.look();
			assertThat(stop.get("name")).isEqualTo("Role Compass");
			assertThat(stop.get("problems")).asInstanceOf(InstanceOfAssertFactories.LIST)
				.singleElement()
				.asString()
				.startsWith(problem);
			keyboard.press("Tab");
			assertThat(keyboard.lookAt(List.of((Integer) stop.get("stop")))).isEqualTo(List.of(stop));
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "QUESTION_WITHOUT_ANSWER", "JOBS_QUESTION_WITHOUT_ANSWER", "DECIDER_WITHOUT_ANSWER" })
	void anErrorIsAnnouncedHasTheFocusAndLeadsToTheFirstAnswer(LinkKind kind, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			Keyboard keyboard = new Keyboard(visitor.open(kind.target()));
			String heading = Bundles.visited("question.error.heading");
			Locator summary = visitor.page().getByRole(AriaRole.ALERT);
			assertThat(summary).isFocused();
			assertThat(summary).hasAccessibleName(heading);
			assertThat(visitor.page()).hasTitle(Visitor.startingWith(Visitor.startOfErrorTitle()));
			keyboard.tabTo(summary.getByRole(AriaRole.LINK).innerText());
			keyboard.press("Enter");
			assertThat(visitor.page().getByRole(AriaRole.RADIO).first()).isFocused();
			assertThat(visitor.page().getByRole(AriaRole.GROUP))
				.hasAccessibleDescription(Visitor.startingWith(heading));
			keyboard.press("Space");
			keyboard.tabTo(Bundles.visited("question.continue"));
			keyboard.press("Enter");
			assertThat(visitor.page().locator(".error-summary")).hasCount(0);
			assertThat(visitor.path()).doesNotContain("asked=");
		}
	}

}
