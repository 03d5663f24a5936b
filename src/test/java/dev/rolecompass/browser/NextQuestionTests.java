package dev.rolecompass.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.rolecompass.web.Http;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that a choice leads to is fetched ahead of time, and nothing else changes.
 */
@BrowserTest
class NextQuestionTests {

	private static final String LAST = "/en/career/a4b4c4d4e4f4g4h4i4j4k4";

	private static final String TIED = "/en/career/a2b2c2d2e2f2g2h2i2j2k2l2";

	/**
	 * The bytes that the page itself took from the network; none if it was cached.
	 */
	private static final String TRANSFERRED = "performance.getEntriesByType('navigation')[0].transferSize";

	private final int port;

	private final MeterRegistry registry;

	NextQuestionTests(@LocalServerPort int port, @Autowired MeterRegistry registry) {
		this.port = port;
		this.registry = registry;
	}

	@Test
	void continueNeedsNoRequest(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			fetchAhead(visitor.open("/en/career"), "3", "/en/career/a3");
			visitor.page().context().setOffline(true);
			visitor.goOn();
			assertThat(visitor.page()).hasURL(visitor.url("/en/career/a3"));
			assertThat(visitor.page().locator(".progress")).containsText(Visitor.number(2));
			assertThat(transferred(visitor)).isZero();
		}
	}

	@Test
	void afterTheLastAnswerOnlyTheAnswerIsSent(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			fetchAhead(visitor.open(LAST), "4", LAST + "l4");
			visitor.goOn();
			assertThat(visitor.page()).hasURL(visitor.url(LAST + "l4"));
			assertThat(transferred(visitor)).isZero();
			assertThat(sent(visitor, "asked=l&l=4")).hasSize(1);
		}
	}

	@Test
	void onlyTheResultFadesIn(Browser browser) {
		Browser.NewContextOptions lively = new Browser.NewContextOptions();
		try (Visitor visitor = new Visitor(browser, this.port, lively)) {
			visitor.page()
				.addInitScript(
						"addEventListener('pagereveal', (event) => window.fades = Boolean(event.viewTransition))");
			choose(visitor.open(LAST.replace("k4", "")), "4");
			visitor.goOn();
			assertThat(visitor.page()).hasURL(visitor.url(LAST));
			visitor.page().waitForFunction("window.fades === false");
			choose(visitor, "4");
			visitor.goOn();
			assertThat(visitor.page()).hasURL(visitor.url(LAST + "l4"));
			visitor.page().waitForFunction("window.fades === true");
		}
	}

	@Test
	void continuingAtOnceUsesTheSameResponse(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			visitor.open("/en/career");
			slowDown(visitor, 500);
			choose(visitor, "3");
			visitor.goOn();
			assertThat(visitor.page()).hasURL(visitor.url("/en/career/a3"));
			assertThat(transferred(visitor)).isZero();
		}
	}

	@Test
	void anotherChoiceLeadsToItsOwnPageAndAThirdIsNotFetched(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			fetchAhead(visitor.open("/en/career/a3"), "3", "/en/career/a3g3");
			fetchAhead(visitor, "1", "/en/career/a3g1");
			choose(visitor, "3");
			choose(visitor, "x");
			visitor.page().waitForTimeout(100);
			assertThat(sent(visitor, "/en/career/a3g")).hasSize(2);
			visitor.goOn();
			assertThat(visitor.page()).hasURL(visitor.url("/en/career/a3gx"));
			assertThat(transferred(visitor)).isPositive();
		}
	}

	@Test
	void choicesThatArrowKeysPassByAreNotFetched(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			visitor.open("/en/career");
			slowDown(visitor, 1000);
			visitor.page().locator("#choice-1").focus();
			Stream.of("Space", "ArrowDown", "ArrowDown", "ArrowDown").forEach(visitor.page().keyboard()::press);
			visitor.page().waitForRequest(visitor.url("/en/career/a1"), () -> {
			});
			assertThat(sent(visitor, "/en/career/a")).hasSize(2);
			visitor.page().keyboard().press("Enter");
			assertThat(visitor.page()).hasURL(visitor.url("/en/career/a1"));
			assertThat(transferred(visitor)).isZero();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })",
			"window.matchMedia = (query) => ({ matches: query === '(prefers-reduced-data: reduce)' })" })
	void whereDataIsSavedNothingIsFetched(String saving, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			visitor.page().addInitScript(saving);
			choose(visitor.open("/en/career"), "3");
			visitor.page().waitForTimeout(200);
			assertThat(sent(visitor, "/en/career/a3")).isEmpty();
			visitor.goOn();
			assertThat(visitor.page()).hasURL(visitor.url("/en/career/a3"));
			assertThat(sent(visitor, "/en/career/a3")).hasSize(1);
		}
	}

	@Test
	void ifThePageCannotBeFetchedItIsRequested(Browser browser) {
		// Not a visitor, who would mind that the browser reports the failure on the
		// console
		try (Page page = browser.newPage()) {
			page.navigate("http://localhost:" + this.port + "/en/career");
			page.context().setOffline(true);
			page.waitForConsoleMessage(() -> page.locator("[value='3']").check());
			page.context().setOffline(false);
			page.locator(".question button").click();
			assertThat(page).hasURL("http://localhost:" + this.port + "/en/career/a3");
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, ''", "4, ?with=job.em-81-58&with=career.a2b2c2d2e2f2g2h2i2j2k2l2z0" })
	void everyAnswerLeadsWhereTheFormLeads(int seed, String query, Browser browser) {
		Random random = new Random(seed);
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career" + query);
			for (int answers = 0; visitor.page().locator(".question").isVisible(); answers++) {
				if (answers % 5 == 4) {
					visitor.follow("question.back");
				}
				Locator radios = visitor.page().locator("input[type=radio]");
				radios.nth(random.nextInt(radios.count())).check();
				assertThatContinueLeadsWhereTheFormLeads(visitor);
			}
			assertThat(visitor.path()).matches("/en/career/([a-l][0-4x]){12}.*");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/en/career/a2b2c2d2e2f2g2h2i2j2k2, 2", TIED + ", 4", TIED + ", 0", TIED + "z0/z, 4", TIED + "z0/a, 4",
			TIED + "z0/a, 2", "/en/career/a4b3/a, 0", "/en/career/l3?asked=a, 1",
			"/en/career/axbxcxdxe3f3g4h3i2j3k4lx/a, 3", "/en/career/axbxcxdxe3f3g4h3i2j3k4, x" })
	void anAnswerLeadsWhereTheFormLeads(String question, String value, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			choose(visitor.open(question), value);
			assertThatContinueLeadsWhereTheFormLeads(visitor);
		}
	}

	@Test
	void backLeadsThroughTheWholeQuiz(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			visitor.open("/en/career");
			List<String> pages = new ArrayList<>();
			while (visitor.page().locator(".question").isVisible()) {
				pages.add(visitor.path());
				choose(visitor, visitor.page().locator(".pair").isVisible() ? "4" : "2");
				visitor.goOn();
			}
			assertThat(pages).hasSize(13);
			for (int page = 12; page >= 0; page--) {
				visitor.page().goBack();
				assertThat(visitor.path()).isEqualTo(pages.get(page));
				assertThat(visitor.selected()).isEqualTo((page == 12) ? "4" : "2");
			}
			visitor.goOn();
			assertThat(visitor.path()).isEqualTo(pages.get(1));
		}
	}

	@Test
	void aQuizIsCountedOnceAndOnlyWhenItsLastAnswerIsSent(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			double before = counted();
			fetchAhead(visitor.open(LAST), "4", LAST + "l4");
			assertThat(counted()).isEqualTo(before);
			button(visitor).dblclick();
			assertThat(visitor.page()).hasURL(visitor.url(LAST + "l4"));
			assertThat(counted()).isEqualTo(before + 1);
			visitor.page().reload();
			visitor.open(LAST + "l4/a");
			fetchAhead(visitor, "1", LAST.replace("a4", "a1") + "l4");
			visitor.goOn();
			assertThat(visitor.page()).hasURL(visitor.url(LAST.replace("a4", "a1") + "l4"));
			assertThat(counted()).isEqualTo(before + 1);
		}
	}

	@Test
	void namesAndCarriedResultsAreKept(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			String carried = "?with=career.em-81-58&with=job.a3b1";
			fetchAhead(visitor.open("/en/job" + carried + "#A=Ana&B=Payments+EM"), "3", "/en/job/a3" + carried);
			visitor.goOn();
			assertThat(visitor.path()).isEqualTo("/en/job/a3" + carried + "#A=Ana&B=Payments+EM");
			assertThat(visitor.requests()).noneMatch((request) -> request.contains("Ana"));
		}
	}

	@Test
	void theSecondClickOfADoubleClickIsIgnored(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			choose(visitor.open("/en/career"), "3");
			button(visitor).dblclick();
			assertThat(visitor.page()).hasURL(visitor.url("/en/career/a3"));
			// Often it meets the next page
			BoundingBox box = button(visitor).boundingBox();
			Mouse mouse = visitor.page().mouse();
			mouse.move(box.x + 5, box.y + 5);
			mouse.down(new Mouse.DownOptions().setClickCount(2));
			mouse.up(new Mouse.UpOptions().setClickCount(2));
			visitor.page().waitForTimeout(200);
			assertThat(visitor.path()).isEqualTo("/en/career/a3");
			visitor.goOn();
			assertThat(visitor.page().locator(".error-summary")).isVisible();
		}
	}

	private void assertThatContinueLeadsWhereTheFormLeads(Visitor visitor) {
		String sent = (String) visitor.page().evaluate("""
				() => {
					const form = document.querySelector('.question form');
					return `${new URL(form.action).pathname}?${new URLSearchParams(new FormData(form))}`;
				}""");
		String expected = new Http(this.port).get(sent).header("Location").orElseThrow();
		visitor.goOn();
		assertThat(visitor.page()).hasURL(visitor.url(expected));
	}

	/**
	 * Chooses an answer and waits until the page that it leads to has arrived.
	 */
	private static void fetchAhead(Visitor visitor, String value, String path) {
		visitor.page()
			.waitForRequestFinished(new Page.WaitForRequestFinishedOptions()
				.setPredicate((request) -> request.url().equals(visitor.url(path))), () -> choose(visitor, value));
	}

	private static void choose(Visitor visitor, String value) {
		visitor.page().locator("input[type=radio][value='" + value + "']").check();
	}

	private static Locator button(Visitor visitor) {
		return visitor.page().locator(".question button");
	}

	private static int transferred(Visitor visitor) {
		return (Integer) visitor.page().evaluate(TRANSFERRED);
	}

	/**
	 * The requests whose URL contains a text.
	 */
	private static List<String> sent(Visitor visitor, String text) {
		return visitor.requests().stream().filter((request) -> request.contains(text)).toList();
	}

	private static void slowDown(Visitor visitor, int milliseconds) {
		JsonObject conditions = JsonParser
			.parseString("{offline: false, latency: %d, downloadThroughput: -1, uploadThroughput: -1}"
				.formatted(milliseconds))
			.getAsJsonObject();
		CDPSession session = visitor.page().context().newCDPSession(visitor.page());
		session.send("Network.enable");
		session.send("Network.emulateNetworkConditions", conditions);
	}

	private double counted() {
		return this.registry.find("rolecompass.quizzes.completed")
			.counters()
			.stream()
			.mapToDouble(Counter::count)
			.sum();
	}

}
