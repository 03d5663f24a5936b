package dev.rolecompass.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import dev.rolecompass.web.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the doors on the landing page to a finished comparison, without pasting.
 */
@BrowserTest
class DoorJourneyTests {

	private static final String WANTED = "career.a3b3c2d2e2f1g1h3i3j1k2lx";

	private static final String FIRST_OFFER = "job.a1b2c1dxexf1g1h2i3j4k3l4";

	private static final String SECOND_OFFER = "job.a0b1c0d1e1f0g0h1i1j1k1l0";

	private static final List<String> CHOICES = Stream
		.of("choice.1", "choice.5", "choice.4", "choice.1", "choice.2", "choice.3", "skip.job", "choice.1", "choice.5",
				"choice.4", "choice.5", "choice.2")
		.map((choice) -> "question." + choice)
		.toList();

	private static final String DESCRIBED = "job.a4b3c3dxe0f4g4h4i2j4k3l3";

	@LocalServerPort
	private int port;

	@Test
	void fromTheLandingPageToTheAnswerAboutTwoOffers(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en").follow("door.offers.start");
			assertThat(visitor.path()).isEqualTo("/en/career");
			answerLast(visitor, WANTED, "", "question.skip.career");
			visitor.follow("result.career.beside.check");
			assertThat(visitor.path()).isEqualTo("/en/job?with=" + WANTED);
			answerLast(visitor, FIRST_OFFER, "?with=" + WANTED, "question.choice.1");
			String two = "?with=" + WANTED + "&with=" + FIRST_OFFER;
			visitor.follow("result.job.another");
			assertThat(visitor.path()).isEqualTo("/en/job" + two);
			answerLast(visitor, SECOND_OFFER, two, "question.choice.5");
			visitor.follow("result.beside.carried");
			assertThat(visitor.path()).isEqualTo("/en/compare" + two + "&with=" + SECOND_OFFER);
			assertThat(visitor.page().locator(".map .letter")).hasText(new String[] { "A", "B", "C" });
		}
	}

	/**
	 * Answers the last question of an entry whose other questions are answered.
	 */
	private static void answerLast(Visitor visitor, String entry, String carried, String choice) {
		String answered = "/en/" + entry.replace('.', '/');
		visitor.open(answered.replaceFirst("l.$", "") + carried).answer(choice);
		assertThat(visitor.path()).isEqualTo(answered + carried);
	}

	@Test
	void fromTheLandingPageToOneJobAsTwoPeopleSeeItWithoutScript(Browser browser) {
		Browser.NewContextOptions options = Visitor.calm().setJavaScriptEnabled(false);
		String link;
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.open("/en").follow("door.same-job.start");
			CHOICES.forEach(visitor::answer);
			assertThat(visitor.path()).isEqualTo("/en/" + DESCRIBED.replace('.', '/'));
			visitor.unfold("result.share.answers");
			link = visitor.page().locator("#share details [data-copy]").getAttribute("href");
		}
		try (Visitor manager = new Visitor(browser, this.port, options)) {
			manager.open(link).follow("result.job.take.same");
			assertThat(manager.path()).isEqualTo("/en/job?with=" + DESCRIBED);
			assertThat(manager.page().locator("form")).containsText(Bundles.visited("question.end.job.job"));
			answerLast(manager, FIRST_OFFER, "?with=" + DESCRIBED, "question.choice.1");
			manager.follow("result.beside.carried");
			assertThat(manager.path()).isEqualTo("/en/compare?with=" + DESCRIBED + "&with=" + FIRST_OFFER);
			assertThat(manager.page().locator(".map .letter")).hasText(new String[] { "A", "B" });
		}
	}

	@Test
	void theMessageForATeamCanBeCopied(Browser browser) {
		Browser.NewContextOptions options = Visitor.calm().setPermissions(List.of("clipboard-read", "clipboard-write"));
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.open("/en");
			visitor.page().locator(".doors .copy").first().click();
			assertThat(visitor.page().locator(".doors output")).hasText(Bundles.visited("result.share.copied"));
			assertThat((String) visitor.page().evaluate("navigator.clipboard.readText()"))
				.isEqualTo(Bundles.visited("door.tech-lead.message", visitor.url("/en/job")));
		}
	}

	@Test
	void anExampleShowsTheNamesInItsAddress(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en").follow("door.job.example");
			assertThat(visitor.page().locator(".kicker")).hasText("Payments EM");
			visitor.open("/en/compare").follow("compare.start.open");
			assertThat(visitor.path()).endsWith(Bundles.visited("door.offers.names"));
			assertThat(visitor.page().locator("[data-name=C]").first()).hasText("Platform TL");
		}
	}

	@ParameterizedTest
	@CsvSource({ "360, 740", "1280, 800" })
	@EnglishOnly(value = "Longer texts may need more of a screen", aboutLength = true)
	void theMapOfTheEmptyComparisonNeedsNoScrolling(int width, int height, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.page().setViewportSize(width, height);
			visitor.open("/en/compare");
			Locator map = visitor.page().locator(".map svg");
			assertThat(map.boundingBox().y + map.boundingBox().height).isLessThan(height);
		}
	}

}
