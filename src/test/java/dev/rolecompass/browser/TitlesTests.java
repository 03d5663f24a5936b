package dev.rolecompass.browser;

import java.util.Map;
import java.util.TreeMap;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.rolecompass.web.LinkKind;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page is called in tabs and histories. Two pages have the same title only if they
 * ask the same question, or tell the same verdict: the title of a result unfurls, and so
 * tells no more than role and strength.
 */
@BrowserTest
class TitlesTests {

	@LocalServerPort
	private int port;

	@Test
	void aTitleIsThatOfOnePageAndSaysWhatItsHeadingSays(Browser browser) {
		Map<String, String> subjects = new TreeMap<>();
		try (Visitor visitor = new Visitor(browser, this.port)) {
			LinkKind.documents().forEach((kind) -> {
				visitor.open(kind.target());
				assertThat(visitor.page().locator("h1").count()).as(kind.name()).isEqualTo(1);
				String title = visitor.page().title();
				assertThat(title).as(kind.name())
					.endsWith(" – Role Compass")
					.containsIgnoringCase(subject(visitor.page()));
				assertThat(title.startsWith("Error: ")).as(kind.name())
					.isEqualTo(visitor.page().locator(".question .error-summary").count() == 1);
				assertThat(subjects.computeIfAbsent(title, (key) -> identity(visitor.page()))).as(title)
					.isEqualTo(identity(visitor.page()));
			});
		}
		assertThat(subjects).hasSizeGreaterThan(20);
	}

	/**
	 * What the title has to name: the heading; for a result, whose heading is about what
	 * one likes, the role.
	 */
	private static String subject(Page page) {
		return kicker(page).isEmpty() ? heading(page) : kicker(page).replaceAll(".*: ", "");
	}

	/**
	 * What makes a page another one: the heading; for a result its role, and whether it
	 * is of a job.
	 */
	private static String identity(Page page) {
		return kicker(page).isEmpty() ? heading(page) : page.url().contains("/job/") + subject(page);
	}

	private static String heading(Page page) {
		return page.locator("h1").innerText().strip();
	}

	private static String kicker(Page page) {
		Locator kicker = page.locator(".kicker");
		return (kicker.count() == 0) ? "" : kicker.innerText().strip();
	}

}
