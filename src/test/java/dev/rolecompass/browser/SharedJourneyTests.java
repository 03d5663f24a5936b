package dev.rolecompass.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.rolecompass.web.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the link that a friend sent to both results on one page, without pasting.
 */
@BrowserTest
class SharedJourneyTests {

	private static final List<String> CHOICES = Stream
		.of("choice.1", "choice.5", "choice.4", "choice.1", "choice.2", "choice.3", "skip.career", "choice.1",
				"choice.5", "choice.4", "choice.5", "choice.2")
		.map((choice) -> "question." + choice)
		.toList();

	private static final String ALL_BUT_THE_LAST = "a4b3c3dxe0f4g4h4i2j4k3";

	private static final String OWN = ALL_BUT_THE_LAST + "l3";

	@LocalServerPort
	private int port;

	/**
	 * The first two walk through the whole quiz, the others only through its last
	 * question.
	 */
	@ParameterizedTest
	@CsvSource({ "career, em-81-58, true", "career, em-81-58, false", "career, a0b1c1d1e1f0g1h2i1j2k1l0, true",
			"career, a0b1c1d1e1f0g1h2i1j2k1l0, false", "job, tl-20-31, true", "job, tl-20-31, false",
			"job, a0b1c1d1e1f0g1h2i1j2k1l0, true", "job, a0b1c1d1e1f0g1h2i1j2k1l0, false" })
	void fromASharedResultToBothOnOnePage(String lens, String result, boolean javaScript, Browser browser) {
		String shared = "/en/result/" + lens + "/" + result;
		String carried = "?with=" + lens + "." + result;
		Browser.NewContextOptions options = Visitor.calm().setJavaScriptEnabled(javaScript);
		try (Visitor friend = new Visitor(browser, this.port, options)) {
			friend.open(shared).follow("result." + lens + ".take");
			assertThat(friend.path()).isEqualTo("/en/career" + carried);
			if (carried.equals("?with=career.em-81-58")) {
				CHOICES.forEach(friend::answer);
			}
			else {
				friend.open("/en/career/" + ALL_BUT_THE_LAST + carried).answer(CHOICES.get(CHOICES.size() - 1));
			}
			assertThat(friend.path()).isEqualTo("/en/career/" + OWN + carried);
			Locator verdict = friend.page().locator(".verdict");
			assertThat(verdict.locator("g > use")).hasCount(2);
			assertThat(verdict.locator(".letter")).hasText("A");
			assertThat(verdict.locator("[data-name=A] + a")).hasAttribute("href", Visitor.inVisited(shared));
			Locator first = verdict.locator(".actions a").first();
			assertThat(first).hasText(Bundles.visited("result.beside.carried"));
			first.click();
			assertThat(friend.path()).isEqualTo("/en/compare" + carried + "&with=career." + OWN);
			assertThat(friend.page().locator(".map .letter")).hasText(new String[] { "A", "B" });
		}
	}

	@Test
	void theNameInALinkStaysInTheBrowserAndReachesTheComparison(Browser browser) {
		try (Visitor friend = new Visitor(browser, this.port)) {
			friend.open("/en/result/career/em-81-58#A=Zo%C3%AB+*");
			assertThat(friend.page().locator(".kicker"))
				.hasText(Bundles.visited("result.career.kicker.named", "Zoë *"));
			assertThat(friend.page().title()).startsWith("Zoë *: ");
			friend.follow("result.career.take");
			CHOICES.forEach(friend::answer);
			assertThat(friend.page().locator(".verdict b[data-name=A]")).hasText("Zoë *");
			assertThat(friend.page().title()).doesNotContain("Zoë");
			friend.follow("result.beside.carried");
			assertThat(friend.page().locator(".entries [data-name=A]")).hasText("Zoë *");
			assertThat(friend.requests()).hasSizeGreaterThan(10).noneMatch((request) -> request.contains("Zo"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "/en/result/career/em-81-58, /en/result/career/em-81-58",
			"/en/compare?with=career.em-81-58&with=job.a3#A=Ana, /en/compare?of=2&with=career.em-81-58&with=job.a3#A=Ana",
			"/en/charter/ambmclho#B=Bo, /en/charter/ambmclho#B=Bo", "/en, /en/job" })
	void whereTheServerDoesNotKnowItsHostThePageDoes(String page, String address, Browser browser) {
		try (BrowserContext context = browser.newContext(Visitor.calm())) {
			context.addInitScript(SharedAddressTests.COPYING_AND_SHARING);
			context.route("https://compass.example/**", this::pass);
			Page opened = context.newPage();
			opened.navigate("https://compass.example" + Visitor.inVisited(page));
			String shown = opened.locator(".address").first().innerText();
			assertThat(shown).endsWith("https://compass.example" + Visitor.inVisited(address));
			for (Locator button : opened.locator(".address + .link").first().locator("button").all()) {
				assertThat(SharedAddressTests.passedOn(button)).endsWith(shown);
			}
		}
	}

	/**
	 * Passes a request on to the app, as a proxy does.
	 */
	private void pass(Route route) {
		Map<String, String> headers = new HashMap<>(route.request().headers());
		headers.put("host", "compass.example");
		String url = route.request().url().replace("https://compass.example", "http://localhost:" + this.port);
		route.fulfill(new Route.FulfillOptions()
			.setResponse(route.fetch(new Route.FetchOptions().setUrl(url).setHeaders(headers))));
	}

}
