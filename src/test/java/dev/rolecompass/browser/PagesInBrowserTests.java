package dev.rolecompass.browser;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class PagesInBrowserTests {

	private static final String TWELVE = "/en/compare?with=" + String.join("&with=", "career.em-81-58", "job.em-81-58",
			"career.em-75-60", "career.tl-20-31", "career.a4b3c4d4e1f3g4h3i2j3k4l3", "job.a0b1c1dxe1f0g1h2i1j2k1l0",
			"career.a3b1", "career.em-100-100", "career.tl-0-0", "career.em-0-100", "job.em-50-50", "job.a2b2");

	private static final List<String> PAGES = List.of("/en", "/en/guide", "/en/method", "/en/career",
			"/en/career?asked=a", "/en/career/a2b2c2d2e2f2g2h2i2j2k2l2", "/en/career/axbxcxdxe2f2g2h2i2j2k2l2",
			"/en/career/a4b3c4d4e1f3g4h3i2j3k4l3", "/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0",
			"/en/result/career/tl-21-79", "/en/career/a3b7", "/en/job", "/en/job?asked=a",
			"/en/job/axbxcxdxe2f1g2h2i2j2kxlx?with=career.em-81-58", "/en/job/a0b1c1dxe1f0g1h2i1j2k1l0",
			"/en/result/job/tl-21-30", "/en/compare", "/en/compare?with=job.em-81-58",
			"/en/compare?with=career.a4b3c4d4e1f3g4h3i2j3k4l3&with=job.a0b1c1dxe1f0g1h2i1j2k1l0",
			"/en/compare?with=career.a4b3c4d4e1f3g4h3i2j3k4l3&with=career.tl-20-31",
			"/en/compare?with=career.em-81-58&paste=job.a9+job.a3", TWELVE);

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void noPageHasAnAccessibilityProblemThatCanBeFoundByRule(ColorScheme scheme, Browser browser) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setColorScheme(scheme);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			for (String path : PAGES) {
				visitor.open(path);
				List<Rule> violations = new AxeBuilder(visitor.page()).analyze().getViolations();
				assertThat(violations).as(path).isEmpty();
			}
		}
	}

	@Test
	void nothingScrollsSidewaysOnASmallPhone(Browser browser) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(320, 640);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			for (String path : PAGES) {
				visitor.open(path);
				assertThat(visitor.page().evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(320);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 768, 1280, 1440 })
	void nothingMovesFromOneQuestionToTheNext(int width, Browser browser) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, 800);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			Set<Double> places = new TreeSet<>();
			for (String lens : List.of("career", "job")) {
				for (String letter : List.of("a", "g", "b", "h", "c", "i", "d", "j", "e", "k", "f", "l")) {
					visitor.open("/en/" + lens + "/a3/" + letter);
					places.add(visitor.page().locator(".scale").boundingBox().y);
				}
			}
			assertThat(places).hasSize(1);
		}
	}

	@Test
	void everyQuestionFitsThePhonesFirstScreenWithItsButton(Browser browser) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(360, 640);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			Stream<String> letters = Stream.of("a", "g", "b", "h", "c", "i", "d", "j", "e", "k", "f", "l");
			letters.flatMap((letter) -> Stream.of("/en/career/a3/" + letter, "/en/job/a3/" + letter))
				.forEach((question) -> {
					visitor.open(question);
					assertThat(visitor.page().locator(".actions .button"))
						.isInViewport(new com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions()
							.setRatio(1));
				});
		}
	}

}
