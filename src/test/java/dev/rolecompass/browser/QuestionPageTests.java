package dev.rolecompass.browser;

import java.util.List;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.rolecompass.web.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A question and what's around it: for a mouse, a keyboard, a screen reader, a narrow
 * window and large text.
 */
@BrowserTest
class QuestionPageTests {

	private static final String RESULT = "/en/career/a4b3c4d4e1f3g4hxi2j3k4l3";

	private static final List<String> CHOICES = List.of("question.choice.1", "question.choice.2", "question.choice.3",
			"question.choice.4", "question.choice.5", "question.skip.career");

	/**
	 * Adds up every shift, also those right after a click or a key, which the usual
	 * measure leaves out.
	 */
	private static final String SUM_OF_SHIFTS = """
			window.shifts = 0;
			new PerformanceObserver((list) => list.getEntries().forEach((entry) => window.shifts += entry.value))
				.observe({ type: 'layout-shift', buffered: true });
			""";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void clickingAStatementChoosesMoreOfIt(boolean javaScript, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm().setJavaScriptEnabled(javaScript))) {
			Locator statements = visitor.open("/en/career").page().locator(".statements p");
			statements.first().click();
			assertThat(radio(visitor, "question.choice.2")).isChecked();
			statements.last().click();
			assertThat(radio(visitor, "question.choice.4")).isChecked();
			visitor.goOn();
			assertThat(visitor.path()).isEqualTo("/en/career/a1");
		}
	}

	@Test
	void aStatementIsNoPartOfAChoicesName(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			Locator radios = visitor.open("/en/career").page().getByRole(AriaRole.RADIO);
			IntStream.range(0, CHOICES.size())
				.forEach((choice) -> assertThat(radios.nth(choice))
					.hasAccessibleName(Bundles.visited(CHOICES.get(choice))));
		}
	}

	@Test
	void aStatementAndItsChoiceAnswerToTheMouse(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			Locator statement = visitor.open("/en/career").page().locator(".statements p").first();
			Object before = border(statement);
			assertThat(border(radio(visitor, "question.choice.2"))).isEqualTo(before);
			statement.hover();
			assertThat(border(statement)).isNotEqualTo(before);
			assertThat(border(radio(visitor, "question.choice.2"))).isEqualTo(border(statement));
		}
	}

	private static Object border(Locator locator) {
		return locator.evaluate("(element) => getComputedStyle(element).borderTopColor");
	}

	private static Locator radio(Visitor visitor, String key) {
		return visitor.page()
			.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Bundles.visited(key)).setExact(true));
	}

	@Test
	void theSkipLinkLeadsToTheQuestionAndBackComesAfterTheForm(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			Keyboard keyboard = new Keyboard(visitor.open("/en/career/a3"));
			keyboard.tabTo(Bundles.visited("layout.skip"));
			keyboard.press("Enter");
			assertThat(visitor.page().locator("legend")).isFocused();
			keyboard.press("Tab");
			assertThat(radio(visitor, "question.choice.1")).isFocused();
			keyboard.press("Space", "ArrowRight", "Tab");
			assertThat(radio(visitor, "question.choice.2")).isChecked();
			assertThat(keyboard.look().get("name")).isEqualTo(Bundles.visited("question.continue"));
			keyboard.press("Tab");
			assertThat(keyboard.look().get("name")).isEqualTo(Bundles.visited("question.back"));
		}
	}

	@Test
	void anyoneWhoChangesAnAnswerHearsSoAndCanLeaveItAsItIs(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open(RESULT).unfold("result.answers.words");
			visitor.follow("result.answers.change-of", Visitor.topic('a'));
			assertThat(visitor.page().getByRole(AriaRole.GROUP))
				.hasAccessibleDescription(Visitor.startingWith(Bundles.visited("question.changing") + " "));
			visitor.choose("question.choice.3");
			visitor.follow("question.back.result");
			assertThat(visitor.path()).isEqualTo(RESULT);
			visitor.open("/en/career/a3g1/a").follow("question.back.quiz");
			assertThat(visitor.path()).isEqualTo("/en/career/a3g1");
		}
	}

	@ParameterizedTest
	@CsvSource({ "214, 16", "320, 24", "360, 24" })
	void narrowWindowsAndLargeTextLoseNothing(int width, int textSize, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			JsonObject sizes = JsonParser.parseString("{fontSizes: {standard: %d}}".formatted(textSize))
				.getAsJsonObject();
			visitor.page().context().newCDPSession(visitor.page()).send("Page.setFontSizes", sizes);
			visitor.page().setViewportSize(width, 740);
			for (String question : List.of("/en/career", "/en/career/a3b1/h", "/en/job/a3b1?asked=g",
					"/en/job?with=career.em-81-58&with=job.tl-20-31", RESULT + "/e?with=job.tl-20-31",
					"/en/career/a2b2c2d2e2f2g2h2i2j2k2l2")) {
				visitor.open(question);
				assertThat(visitor.page().evaluate("getComputedStyle(document.documentElement).fontSize"))
					.isEqualTo(textSize + "px");
				assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth")).as(question)
					.isLessThanOrEqualTo(width);
				assertThat(visitor.<List<?>>look("overlaps.js")).as(question).isEmpty();
				assertThat(visitor.<List<?>>look("targets.js", PageChecks.TARGET_SIZE)).as(question).isEmpty();
			}
			visitor.open("/en/career").answer("question.choice.2");
			assertThat(visitor.path()).isEqualTo("/en/career/a3");
		}
	}

	@ParameterizedTest
	@CsvSource({ "1280, 800", "360, 740" })
	void nothingShiftsThroughTheWholeQuiz(int width, int height, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm().setViewportSize(width, height))) {
			visitor.page().addInitScript(SUM_OF_SHIFTS);
			visitor.open("/en/career?with=job.tl-20-31");
			double shifts = 0;
			for (String answer : List.of("question.choice.1", "question.choice.5", "question.choice.4",
					"question.choice.1", "question.choice.2", "question.choice.3", "question.skip.career",
					"question.choice.1", "question.choice.5", "question.choice.4", "question.choice.5",
					"question.choice.2")) {
				visitor.choose(answer);
				shifts += shifts(visitor);
				visitor.goOn();
			}
			assertThat(visitor.path()).startsWith("/en/career/a4b3c3dxe0f4g4h4i2j4k3l3?");
			assertThat(shifts + shifts(visitor)).isZero();
			visitor.page().evaluate("document.querySelector('h1').style.paddingTop = '9rem'");
			assertThat(shifts(visitor)).as("a shift that is made").isPositive();
		}
	}

	/**
	 * The shifts so far, after the browser has drawn the page and reported them.
	 */
	private static double shifts(Visitor visitor) {
		return ((Number) visitor.page()
			.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(window.shifts), 50)))"))
			.doubleValue();
	}

}
