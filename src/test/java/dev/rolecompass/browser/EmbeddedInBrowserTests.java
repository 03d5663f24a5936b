package dev.rolecompass.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.web.Bundles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page of another site can do with the code that we offer, in a real browser.
 */
@BrowserTest
class EmbeddedInBrowserTests {

	private static final int PICTURE_HTML = 0;

	private static final int FORM = 2;

	@LocalServerPort
	private int port;

	private HttpServer otherSite;

	private String body = "";

	@BeforeEach
	void startAnotherSite() throws IOException {
		this.otherSite = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.otherSite.createContext("/", (exchange) -> {
			byte[] page = ("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Another site</title></head><body>"
					+ this.body + "</body></html>")
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, page.length);
			try (OutputStream response = exchange.getResponseBody()) {
				response.write(page);
			}
		});
		this.otherSite.start();
	}

	@AfterEach
	void stopIt() {
		this.otherSite.stop(0);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 5 })
	void theFirstAnswerCountsFromAnotherSite(int choice, Browser browser) {
		try (Page page = browser.newPage()) {
			open(page, code(page, FORM));
			assertThat(page.locator("[id], [style], [class], script").count()).isZero();
			page.getByLabel(Bundles.visited("question.choice." + choice), new Page.GetByLabelOptions().setExact(true))
				.check();
			page.locator("input[type=submit]").click();
			page.waitForURL("**/" + Bundles.VISITED + "/career/**");
			boolean managerFirst = Quizzes.shipped().asked().get(0).first() == End.MANAGER;
			assertThat(page.url())
				.isEqualTo(site() + "/" + Bundles.VISITED + "/career/a" + (managerFirst ? 5 - choice : choice - 1));
			assertThat(page.locator(".progress").innerText()).contains(Visitor.number(2));
		}
	}

	@Test
	void withoutAnAnswerItAsksForOne(Browser browser) {
		try (Page page = browser.newPage()) {
			open(page, code(page, FORM));
			page.locator("input[type=submit]").click();
			page.waitForURL("**/" + Bundles.VISITED + "/career?asked=a");
			assertThat(page.locator(".error-summary").isVisible()).isTrue();
		}
	}

	@Test
	void aSiteThatRemovesFormsKeepsALink(Browser browser) {
		try (Page page = browser.newPage()) {
			open(page, code(page, FORM).replaceAll("(?s)</?(?:form|input|label|fieldset|legend)[^>]*>", ""));
			page.locator("a").click();
			page.waitForURL(site() + "/" + Bundles.VISITED + "/career");
		}
	}

	@Test
	void thePictureIsShownAndLeadsToItsPage(Browser browser) {
		try (Page page = browser.newPage()) {
			open(page, code(page, PICTURE_HTML));
			Locator picture = page.locator("img");
			assertThat(picture.evaluate("(picture) => picture.decode().then(() => picture.naturalWidth)"))
				.isEqualTo(460);
			assertThat(picture.getAttribute("alt")).contains(Bundles.visited("portrait.mentor.name"));
			page.locator("a").click();
			page.waitForURL(site() + "/" + Bundles.VISITED + "/guide/mentor");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result/career/em-81-58", "/en/guide/mentor", "/en/embed", "/en/guide/mentor.svg" })
	void framesAreRefused(String link, Browser browser) {
		try (Page page = browser.newPage()) {
			List<String> messages = new ArrayList<>();
			page.onConsoleMessage((message) -> messages.add(message.text()));
			open(page, "<iframe src=\"" + site() + link + "\"></iframe>");
			assertThat(messages).anyMatch((message) -> message.contains("frame-ancestors 'none'"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "LIGHT, 'rgb(250, 247, 241)', 'rgb(138, 52, 18)'", "DARK, 'rgb(23, 21, 19)', 'rgb(244, 171, 135)'" })
	void aMapThatIsOpenedAloneHasItsColours(ColorScheme scheme, String paper, String dot, Browser browser) {
		try (Page page = browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme)).newPage()) {
			List<String> messages = new ArrayList<>();
			page.onConsoleMessage((message) -> messages.add(message.text()));
			page.navigate(site() + "/" + Bundles.VISITED + "/result/career/em-81-58.svg");
			assertThat(fill(page, ".paper")).isEqualTo(paper);
			assertThat(fill(page, ".at-manager")).isEqualTo(dot);
			assertThat(page.title()).isNotEmpty();
			assertThat(messages).isEmpty();
		}
	}

	private static Object fill(Page page, String selector) {
		return page.evaluate("(selector) => getComputedStyle(document.querySelector(selector)).fill", selector);
	}

	private String code(Page page, int index) {
		page.navigate(site() + "/" + Bundles.VISITED + "/embed");
		return page.locator(".address").nth(index).textContent();
	}

	private void open(Page page, String body) {
		this.body = body;
		page.navigate("http://localhost:" + this.otherSite.getAddress().getPort() + "/");
	}

	private String site() {
		return "http://127.0.0.1:" + this.port;
	}

}
