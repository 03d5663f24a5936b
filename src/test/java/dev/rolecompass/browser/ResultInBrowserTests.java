package dev.rolecompass.browser;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import dev.rolecompass.web.Bundles;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a result looks like: the moment it is shown, its length, and its print.
 */
@BrowserTest
class ResultInBrowserTests {

	private static final String BOTTOMS = """
			(selectors) => selectors.map((selector) =>
				document.querySelector(selector).getBoundingClientRect().bottom)""";

	private static final String SHIFTS = """
			async () => {
				let sum = 0;
				new PerformanceObserver((list) => list.getEntries().forEach((shift) => sum += shift.value))
					.observe({ type: 'layout-shift', buffered: true });
				await new Promise((resolve) => setTimeout(resolve, 900));
				return sum;
			}""";

	private static final String[] BUTTONS = Stream
		.of("result.share.open", "result.share.copy", "result.share.native", "result.answers.change",
				"result.ask.answer", "result.to-share", "not-enough.compare", "result.career.take", "result.job.take")
		.map(Bundles::visited)
		.toArray(String[]::new);

	@LocalServerPort
	private int port;

	/**
	 * A result of each portrait, and one with unknown answers.
	 */
	private static Stream<String> results() {
		return Stream
			.of("a4b4c4d4e4f4g4h4i4j4k4l4", "a4b4c4d4e4f3g2h2i2j2k2l2", "a4b4c4d4e4f4g0h0i0j0k0l0z4",
					"a2b2c2d2e2f2g4h4i4j4k4l4", "a2b2c2d2e2f2g2h2i2j2k2l2z0", "a2b2c2d2e2f2g0h0i0j0k0l0",
					"a0b0c0d0e0f0g4h4i4j4k4l4z0", "a0b0c0d0e0f0g2h2i2j2k2l2", "a0b0c0d0e0f0g0h0i0j0k0l0",
					"axb1c2d3e4fxgxh2i2j1k3l4")
			.flatMap((answers) -> Stream.of("/en/career/" + answers, "/en/job/" + answers));
	}

	@Test
	@EnglishOnly(value = "Longer texts may need more paper and more of a screen", aboutLength = true)
	void itIsNoLongerThanAReaderHasPatienceForAndPrintedOnTwoPagesAtMost(Browser browser) {
		SoftAssertions softly = new SoftAssertions();
		try (Visitor visitor = new Visitor(browser, this.port)) {
			results().forEach((result) -> {
				visitor.open(result);
				softly.assertThat(height(visitor, 1280)).as(result).isLessThanOrEqualTo(3000);
				softly.assertThat(visitor.printedPages()).as(result).isBetween(1, 2);
				softly.assertThat(height(visitor, 360)).as(result).isLessThanOrEqualTo(5000);
				hasTheNameTheRoleTheMapAndShareOnItsFirstScreen(result, visitor, softly);
			});
		}
		softly.assertAll();
	}

	@Test
	@EnglishOnly(value = "Longer texts may need more of a screen", aboutLength = true)
	void aPhonesFirstScreenHasTheNameTheRoleTheMapAndShareOfASharedResult(Browser browser) {
		SoftAssertions softly = new SoftAssertions();
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm().setViewportSize(360, 740))) {
			results().map((result) -> result.replace("/en/", "/en/result/")).forEach((result) -> {
				visitor.open(result);
				hasTheNameTheRoleTheMapAndShareOnItsFirstScreen(result, visitor, softly);
			});
		}
		softly.assertAll();
	}

	private static Integer height(Visitor visitor, int width) {
		visitor.page().setViewportSize(width, 740);
		visitor.page()
			.evaluate("document.querySelectorAll('.languages [lang*=\"-x\"]').forEach((link) => link.remove())");
		return (Integer) visitor.page().evaluate("document.documentElement.scrollHeight");
	}

	private static void hasTheNameTheRoleTheMapAndShareOnItsFirstScreen(String result, Visitor visitor,
			SoftAssertions softly) {
		List<?> bottoms = (List<?>) visitor.page()
			.evaluate(BOTTOMS, List.of("h1", ".role", ".map svg", "a[href='#share']"));
		softly.assertThat(bottoms)
			.as(result)
			.allSatisfy((bottom) -> assertThat(((Number) bottom).doubleValue()).isBetween(0.0, 740.0));
	}

	@ParameterizedTest
	@CsvSource({ "NO_PREFERENCE, true", "REDUCE, false" })
	void theNeedleSwingsOnceUnlessMotionIsToBeReduced(ReducedMotion motion, boolean swings, Browser browser) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setReducedMotion(motion);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.page()
				.addInitScript(
						"addEventListener('animationstart', (event) => window.swing = event.target.getAnimations()[0]"
								+ ".effect.getComputedTiming().endTime)");
			visitor.open("/en/career/a0b1c0d1e1f1g1h1i2j2k0l0");
			visitor.page().waitForTimeout(300);
			Object swing = visitor.page().evaluate("window.swing ?? null");
			if (swings) {
				assertThat(((Number) swing).intValue()).isBetween(300, 800);
			}
			else {
				assertThat(swing).isNull();
			}
			assertThat(((Number) visitor.page().evaluate(SHIFTS)).doubleValue()).isZero();
		}
	}

	@ParameterizedTest
	@CsvSource({ "/en/career/a4b3c4d4e1f3g4hxi2j3k4l3", "/en/result/career/em-81-58",
			"/en/result/job/a0b1c0dxe1f1g1h1ixj2k0l0", "/en/job/a0b1c0dxe1f1g1h1ixj2k0l0?with=career.em-81-58",
			"/en/career/axbxcxdxe2f2g2h2i2j2k2l2", "/en/job/axbxcxdxe2f1g2h2i2j1kxlx",
			"/en/career/axbxcxdxe2f2g2h2i2j2k2l2?with=job.tl-20-31",
			"/en/job/axbxcxdxe2f1g2h2i2j1kxlx?with=career.em-81-58" })
	void itIsPrintedWithItsAddressAndWithoutButtons(String result, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			visitor.page().addInitScript(SharedAddressTests.COPYING_AND_SHARING);
			visitor.open(result);
			visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			List<String> printed = visitor.page().locator("a:visible, button:visible, input:visible").allInnerTexts();
			assertThat(printed).doesNotContain(BUTTONS);
			assertThat(visitor.page().locator(".address:visible")).hasText(Pattern.compile(visitor.url("/en/") + ".+"));
		}
	}

}
