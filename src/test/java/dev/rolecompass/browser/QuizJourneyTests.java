package dev.rolecompass.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.rolecompass.web.Bundles;
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
		Browser.NewContextOptions options = Visitor.calm()
			.setJavaScriptEnabled(javaScript)
			.setLocale(Bundles.VISITED.tag());
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.open("/").follow("landing.career.start");
			assertThat(visitor.path()).isEqualTo("/en/career");
			Stream
				.of("choice.1", "choice.5", "choice.4", "choice.1", "choice.2", "choice.3", "skip.career", "choice.1",
						"choice.5", "choice.4", "choice.5", "choice.2")
				.forEach((answer) -> visitor.answer("question." + answer));
			assertThat(visitor.path()).isEqualTo("/en/career/a4b3c3dxe0f4g4h4i2j4k3l3");
			assertThat(visitor.page().locator(".role")).containsText(Bundles.visited("role.engineering-manager"));
			headline = visitor.heading();
			Locator link = visitor.page().locator("#share .link a").first();
			shared = link.getAttribute("href");
			assertThat(visitor.page().locator("#share .address").first())
				.hasText("http://localhost:" + this.port + shared);
		}
		try (Visitor friend = new Visitor(browser, this.port, options)) {
			friend.open(shared);
			assertThat(friend.heading()).isEqualTo(headline);
			assertThat(friend.page().locator(".kicker")).hasText(Bundles.visited("result.career.kicker.shared"));
			assertThat(friend.page().locator(".answers")).hasCount(0);
			friend.follow("result.career.take");
			assertThat(friend.path())
				.isEqualTo("/en/career?with=" + Visitor.inEnglish(shared).substring(11).replace('/', '.'));
		}
	}

	@Test
	void submittingNothingAsksAgainAndSaysWhy(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a3").goOn();
			assertThat(visitor.page().title()).startsWith(Visitor.startOfErrorTitle());
			Locator summary = visitor.page().locator(".error-summary");
			assertThat(summary).isFocused();
			summary.getByRole(AriaRole.LINK).click();
			assertThat(visitor.page().locator("#choice-1")).isFocused();
			visitor.answer("question.choice.2");
			assertThat(visitor.path()).isEqualTo("/en/career/a3g1");
		}
	}

	@Test
	void backShowsTheEarlierAnswer(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a3g1").follow("question.back");
			assertThat(visitor.path()).isEqualTo("/en/career/a3g1/g");
			assertThat(visitor.selected()).isEqualTo("1");
			visitor.follow("question.back");
			assertThat(visitor.selected()).isEqualTo("3");
			visitor.follow("question.back");
			assertThat(visitor.path()).isEqualTo("/en");
		}
	}

	@Test
	void changingAnAnswerKeepsAllOthers(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a4b3c4d4e1f3g4h3i2j3k4l3").unfold("result.answers.words");
			visitor.follow("result.answers.change-of", Visitor.topic('a'));
			assertThat(visitor.selected()).isEqualTo("4");
			visitor.answer("question.choice.5");
			assertThat(visitor.path()).isEqualTo("/en/career/a0b3c4d4e1f3g4h3i2j3k4l3");
			visitor.unfold("result.answers.words");
			visitor.follow("result.answers.change-of", Visitor.topic('c'));
			visitor.follow("question.back.result");
			assertThat(visitor.path()).isEqualTo("/en/career/a0b3c4d4e1f3g4h3i2j3k4l3");
		}
	}

	@Test
	void reloadingAndAnotherBrowserGoOnWhereTheLinkSays(Browser browser) {
		String link;
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career").answer("question.choice.2");
			link = visitor.path();
			String heading = visitor.heading();
			visitor.page().reload();
			assertThat(visitor.heading()).isEqualTo(heading);
			visitor.page().goBack();
			visitor.page().goForward();
			assertThat(visitor.heading()).isEqualTo(heading);
		}
		try (Visitor elsewhere = new Visitor(browser, this.port, Visitor.calm())) {
			elsewhere.open(link).answer("question.choice.4");
			assertThat(elsewhere.path()).isEqualTo("/en/career/a3g3");
		}
	}

	@Test
	void skippingTooMuchOffersTheSkippedQuestions(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/axbxcxdxe3f3g4h3i2j3k4lx");
			assertThat(visitor.heading()).isEqualTo(Bundles.visited("not-enough.career.title"));
			assertThat(visitor.page().locator(".links a")).hasCount(4);
			visitor.page().locator(".links a").first().click();
			assertThat(visitor.selected()).isEqualTo("x");
			visitor.answer("question.choice.2");
			assertThat(visitor.page().locator(".role")).containsText(Bundles.visited("role.engineering-manager"));
		}
	}

	@Test
	void aResultIsCarriedAlongToTheEnd(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a4b3c4d4e1f3g4h3i2j3k4?with=job.em-81-58").answer("question.choice.2");
			assertThat(visitor.path()).isEqualTo("/en/career/a4b3c4d4e1f3g4h3i2j3k4l3?with=job.em-81-58");
			visitor.unfold("result.answers.words");
			visitor.follow("result.answers.change-of", Visitor.topic('a'));
			assertThat(visitor.path()).endsWith("/a?with=job.em-81-58");
		}
	}

	@Test
	void copyPutsTheLinkOnTheClipboardAndSaysSo(Browser browser) {
		Browser.NewContextOptions options = Visitor.calm().setPermissions(List.of("clipboard-read", "clipboard-write"));
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.open("/en/result/career/em-81-58");
			visitor.page().getByLabel(labelOf("result.share.copy", "result.share.result")).click();
			assertThat(visitor.page().locator("#share output")).hasText(Bundles.visited("result.share.copied"));
			assertThat(visitor.page().evaluate("navigator.clipboard.readText()")).isEqualTo(visitor.page().url());
		}
	}

	@Test
	void whereTheSystemHasAShareSheetItIsOffered(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			visitor.page()
				.addInitScript("navigator.share = (data) => { window.shared = data; return Promise.reject(); }");
			visitor.open("/en/career/a4b3c4d4e1f3g4h3i2j3k4l3");
			visitor.unfold("result.share.answers");
			visitor.page().getByLabel(labelOf("result.share.native", "result.share.answers")).click();
			assertThat(visitor.page().evaluate("window.shared.text"))
				.isEqualTo(visitor.url("/en/result/career/a4b3c4d4e1f3g4h3i2j3k4l3"));
			String sentence = Bundles.visited("result.career.share.sentence", Bundles.visited("portrait.manager.name"))
					+ " " + visitor.url("/en/result/career/em-79-79");
			visitor.page().getByLabel(labelOf("result.share.native", "result.share.result")).click();
			assertThat(visitor.page().evaluate("window.shared.text")).isEqualTo(sentence);
			visitor.page().evaluate("window.shared = null");
			visitor.follow("result.to-share");
			assertThat(visitor.page().evaluate("window.shared.text")).isEqualTo(sentence);
		}
	}

	@Test
	void aLinkToSomeTextOfAResultShowsTheResult(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/result/career/tl-20-31?fbclid=x#:~:text=The%20way%20back");
			assertThat(visitor.page().locator(".role")).containsText(Bundles.visited("role.tech-lead"));
		}
	}

	@Test
	void whatStandsInTheLinkCanBeUnfolded(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a4b3c4d4e1f3g4h3i2j3k4l3");
			assertThat(visitor.page().locator(".parts")).isHidden();
			visitor.page().getByText(Bundles.visited("link.title")).click();
			assertThat(visitor.page().locator(".parts li")).hasCount(3);
			assertThat(visitor.page().locator(".parts")).isVisible();
		}
	}

	/**
	 * The label of a button that a script adds.
	 */
	private static String labelOf(String button, String what) {
		return Bundles.visited(button) + ": " + Bundles.visited(what);
	}

}
