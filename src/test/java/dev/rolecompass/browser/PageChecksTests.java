package dev.rolecompass.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import dev.rolecompass.web.Bundles;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that {@link PageChecks} find what is wrong.
 */
@BrowserTest
class PageChecksTests {

	@LocalServerPort
	private int port;

	@Test
	void faintTextIsFoundOnThePageAndInDrawings(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en");
			visitor.page()
				.evaluate("document.querySelector('.corner').style.fill = '#777';"
						+ " document.querySelector('h1').style.opacity = .6");
			Map<String, List<String>> texts = visitor.look("contrast.js", PageChecks.TEXT_CONTRAST);
			assertThat(texts.get("found")).hasSize(2)
				.anyMatch((text) -> text.startsWith(start("landing.title")))
				.anyMatch((text) -> text.startsWith(start("map.corner.manager")));
		}
	}

	@Test
	void aSmallTargetIsFound(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career");
			visitor.page()
				.evaluate("document.querySelector('.button').style.minHeight = 'auto';"
						+ " document.querySelector('.skip').style.minHeight = '43px'");
			List<String> small = visitor.look("targets.js", PageChecks.TARGET_SIZE);
			assertThat(small).hasSize(2);
		}
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

	/**
	 * What is made faint has Latin letters in every language, and a font of its own: axe
	 * takes joined letters, as in Arabic, for icons, and leaves out all that is in the
	 * same font.
	 */
	@Test
	void rulesOfEveryKindAreOnAndFindWhatIsWrong(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career");
			visitor.page()
				.evaluate("const brand = document.querySelector('.brand');"
						+ " brand.after(Object.assign(brand.cloneNode(true), { style: 'color: #777' }));"
						+ " brand.style.color = '#6b665f';"
						+ " document.querySelector('main').append(document.createElement('h2'))");
			Axe.Verdict all = Axe.judge(visitor.page(), Axe.Rules.ALL);
			assertThat(all.rules()).contains("color-contrast-enhanced", "target-size", "duplicate-id",
					"identical-links-same-purpose", "css-orientation-lock", "region");
			assertThat(names(all)).containsExactlyInAnyOrder("color-contrast-enhanced", "empty-heading");
			assertThat(names(Axe.judge(visitor.page(), Axe.Rules.ABOUT_TEXT))).containsExactly("empty-heading");
			assertThat(names(Axe.judge(visitor.page(), Axe.Rules.ABOUT_COLOURS))).isEmpty();
		}
	}

	/**
	 * As much of a text as is told of one that was found.
	 */
	private static String start(String key) {
		String text = Bundles.visited(key);
		return text.substring(0, Math.min(text.length(), 40)) + ":";
	}

	private static List<String> names(Axe.Verdict verdict) {
		return verdict.violations().stream().map((violation) -> violation.split(":")[0]).distinct().toList();
	}

}
