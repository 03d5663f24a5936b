package dev.rolecompass.browser;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.ReducedMotion;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.web.LinkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class PagesInBrowserTests {

	@LocalServerPort
	private int port;

	@Test
	void nothingScrollsSidewaysOnASmallPhone(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Screen.SMALL_PHONE.options())) {
			LinkKind.documents().forEach((kind) -> {
				visitor.openWhole(kind.target());
				assertThat(visitor.page().evaluate("document.documentElement.scrollWidth")).as(kind.name())
					.isEqualTo(Screen.SMALL_PHONE.width());
			});
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 768, 1280, 1440 })
	void nothingMovesFromOneQuestionToTheNext(int width, Browser browser) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, 800);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			Set<Double> places = new TreeSet<>();
			for (String lens : List.of("career", "job")) {
				for (Question question : Quizzes.shipped().asked()) {
					visitor.open("/en/" + lens + "/a3/" + question.topic().letter());
					places.add(visitor.page().locator(".scale").boundingBox().y);
				}
			}
			assertThat(places).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "NO_PREFERENCE, true", "REDUCE, false" })
	void pagesFadeIntoEachOtherUnlessMotionIsToBeReduced(ReducedMotion motion, boolean fading, Browser browser) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setReducedMotion(motion);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.page()
				.addInitScript(
						"addEventListener('pagereveal', (event) => window.faded = Boolean(event.viewTransition))");
			visitor.open("/en/career/a3").answer("More A");
			assertThat(visitor.page().evaluate("window.faded")).isEqualTo(fading);
		}
	}

	@Test
	void everyQuestionFitsThePhonesFirstScreenWithItsButton(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Screen.PHONE.options())) {
			Stream<Character> letters = Quizzes.shipped().asked().stream().map((question) -> question.topic().letter());
			letters.flatMap((letter) -> Stream.of("/en/career/a3/" + letter, "/en/job/a3/" + letter))
				.forEach((question) -> {
					visitor.open(question);
					assertThat(visitor.page().locator(".actions .button"))
						.isInViewport(new IsInViewportOptions().setRatio(1));
				});
		}
	}

}
