package dev.rolecompass.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import dev.rolecompass.quiz.Quizzes;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class PagesInBrowserTests {

	@LocalServerPort
	private int port;

	@Test
	@EnglishOnly(value = "Longer texts may need more lines than are kept free for them", aboutLength = true)
	void everyQuestionStandsWhereTheOneBeforeStoodAndFitsAPhonesFirstScreen(Browser browser) {
		SoftAssertions softly = new SoftAssertions();
		Map<Integer, Double> places = new HashMap<>();
		try (Visitor visitor = new Visitor(browser, this.port)) {
			questions().forEach((question) -> {
				visitor.open(question);
				for (int width : new int[] { 1440, 1280, 768, Screen.PHONE.width() }) {
					visitor.page().setViewportSize(width, 800);
					double place = top(visitor, ".scale");
					softly.assertThat(place)
						.as("%s, %d pixels wide", question, width)
						.isEqualTo(places.computeIfAbsent(width, (key) -> place));
				}
				Screen.PHONE.on(visitor.page());
				softly.assertThat(visitor.<List<String>>look("out-of-sight.js", ".actions .button"))
					.as("%s, on a phone: buttons that aren't wholly on the first screen", question)
					.isEmpty();
			});
		}
		softly.assertAll();
	}

	private static double top(Visitor visitor, String selector) {
		return ((Number) visitor.page()
			.evaluate("(selector) => document.querySelector(selector).getBoundingClientRect().y", selector))
			.doubleValue();
	}

	private static Stream<String> questions() {
		return Stream.of("career", "job")
			.flatMap((lens) -> Quizzes.shipped()
				.asked()
				.stream()
				.map((question) -> "/en/" + lens + "/a3/" + question.topic().letter()));
	}

	@ParameterizedTest
	@CsvSource({ "NO_PREFERENCE, true", "REDUCE, false" })
	void pagesFadeIntoEachOtherUnlessMotionIsToBeReduced(ReducedMotion motion, boolean fading, Browser browser) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setReducedMotion(motion);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.page()
				.addInitScript(
						"addEventListener('pagereveal', (event) => window.faded = Boolean(event.viewTransition))");
			visitor.open("/en/career/a3").follow("layout.guide");
			assertThat(visitor.page().evaluate("window.faded")).isEqualTo(fading);
			assertThat(visitor.path()).isEqualTo("/en/guide");
		}
	}

}
