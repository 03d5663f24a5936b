package dev.rolecompass.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class QuizJourneyTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void fromTheLandingPageToTheSharedResult(boolean javaScript, Browser browser) {
		String shared;
		String headline;
		Browser.NewContextOptions options = Visitor.calm().setJavaScriptEnabled(javaScript);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.open("/").follow("Start the quiz");
			assertThat(visitor.path()).isEqualTo("/en/career");
			List.of("Much more A", "Much more B", "More B", "Much more A", "More A", "Both equally", "Can’t say",
					"Much more A", "Much more B", "More B", "Much more B", "More A")
				.forEach(visitor::answer);
			assertThat(visitor.path()).isEqualTo("/en/career/a4b3c3dxe0f4g4h4i2j4k3l3");
			assertThat(visitor.page().locator(".role")).containsText("Engineering Manager");
			headline = visitor.heading();
			Locator link = visitor.page().locator("#share a").first();
			shared = link.getAttribute("href");
			assertThat(visitor.page().locator("#share .address").first())
				.hasText("http://localhost:" + this.port + shared);
		}
		try (Visitor friend = new Visitor(browser, this.port, options)) {
			friend.open(shared);
			assertThat(friend.heading()).isEqualTo(headline);
			assertThat(friend.page().locator(".kicker")).hasText("A result");
			assertThat(friend.page().locator(".answers")).hasCount(0);
			friend.follow("Take the quiz yourself");
			assertThat(friend.path()).isEqualTo("/en/career");
		}
	}

	@Test
	void submittingNothingAsksAgainAndSaysWhy(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a3").goOn();
			assertThat(visitor.page().title()).startsWith("Error:");
			Locator summary = visitor.page().locator(".error-summary");
			assertThat(summary).isFocused();
			summary.getByRole(AriaRole.LINK).click();
			assertThat(visitor.page().locator("#choice-1")).isFocused();
			visitor.answer("More A");
			assertThat(visitor.path()).isEqualTo("/en/career/a3g1");
		}
	}

	@Test
	void backShowsTheEarlierAnswer(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a3g1").follow("Back");
			assertThat(visitor.path()).isEqualTo("/en/career/a3g1/g");
			assertThat(visitor.selected()).isEqualTo("1");
			visitor.follow("Back");
			assertThat(visitor.selected()).isEqualTo("3");
			visitor.follow("Back");
			assertThat(visitor.path()).isEqualTo("/en");
		}
	}

	@Test
	void changingAnAnswerKeepsAllOthers(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a4b3c4d4e1f3g4h3i2j3k4l3").follow("Change: What you plan");
			assertThat(visitor.selected()).isEqualTo("4");
			visitor.answer("Much more B");
			assertThat(visitor.path()).isEqualTo("/en/career/a0b3c4d4e1f3g4h3i2j3k4l3");
			visitor.follow("Change: What you shape");
			visitor.follow("Back to the result");
			assertThat(visitor.path()).isEqualTo("/en/career/a0b3c4d4e1f3g4h3i2j3k4l3");
		}
	}

	@Test
	void reloadingAndAnotherBrowserGoOnWhereTheLinkSays(Browser browser) {
		String link;
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career").answer("More A");
			link = visitor.path();
			String heading = visitor.heading();
			visitor.page().reload();
			assertThat(visitor.heading()).isEqualTo(heading);
			visitor.page().goBack();
			visitor.page().goForward();
			assertThat(visitor.heading()).isEqualTo(heading);
		}
		try (Visitor elsewhere = new Visitor(browser, this.port, Visitor.calm())) {
			elsewhere.open(link).answer("More B");
			assertThat(elsewhere.path()).isEqualTo("/en/career/a3g3");
		}
	}

	@Test
	void skippingTooMuchOffersTheSkippedQuestions(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/axbxcxdxe3f3g4h3i2j3k4lx");
			assertThat(visitor.heading()).isEqualTo("Not enough to go on");
			assertThat(visitor.page().locator(".links a")).hasCount(4);
			visitor.page().locator(".links a").first().click();
			assertThat(visitor.selected()).isEqualTo("x");
			visitor.answer("More A");
			assertThat(visitor.page().locator(".role")).containsText("Engineering Manager");
		}
	}

	@Test
	void aResultIsCarriedAlongToTheEnd(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a4b3c4d4e1f3g4h3i2j3k4?with=job.em-81-58").answer("More A");
			assertThat(visitor.path()).isEqualTo("/en/career/a4b3c4d4e1f3g4h3i2j3k4l3?with=job.em-81-58");
			visitor.follow("Change: What you plan");
			assertThat(visitor.path()).endsWith("/a?with=job.em-81-58");
		}
	}

	@Test
	void copyPutsTheLinkOnTheClipboardAndSaysSo(Browser browser) {
		Browser.NewContextOptions options = Visitor.calm().setPermissions(List.of("clipboard-read", "clipboard-write"));
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.open("/en/result/career/em-81-58");
			visitor.page().getByLabel("Copy: The result alone").click();
			assertThat(visitor.page().locator("#share [role=status]")).hasText("Copied");
			assertThat(visitor.page().evaluate("navigator.clipboard.readText()")).isEqualTo(visitor.page().url());
		}
	}

	@Test
	void whereTheSystemHasAShareSheetItIsOffered(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			visitor.page()
				.addInitScript("navigator.share = (data) => { window.shared = data; return Promise.reject(); }");
			visitor.open("/en/career/a4b3c4d4e1f3g4h3i2j3k4l3");
			visitor.page().getByLabel("Share: With your answers").click();
			assertThat(visitor.page().evaluate("window.shared.url")).isEqualTo(visitor.page().url());
			visitor.page().getByLabel("Share: The result alone").click();
			assertThat(visitor.page().evaluate("window.shared.url")).asString().endsWith("/en/result/career/em-79-79");
			assertThat(visitor.page().evaluate("window.shared.text"))
				.isEqualTo("Engineering manager or tech lead? Engineering Manager, clearly.");
		}
	}

	@Test
	void aLinkToSomeTextOfAResultShowsTheResult(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/result/career/tl-20-31?fbclid=x#:~:text=The%20way%20back");
			assertThat(visitor.page().locator(".role")).containsText("Tech Lead");
		}
	}

	@Test
	void whatStandsInTheLinkCanBeUnfolded(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a4b3c4d4e1f3g4h3i2j3k4l3");
			assertThat(visitor.page().locator(".parts")).isHidden();
			visitor.page().getByText("What’s in this link?").click();
			assertThat(visitor.page().locator(".parts li")).hasCount(14);
			assertThat(visitor.page().locator(".parts")).isVisible();
		}
	}

}
