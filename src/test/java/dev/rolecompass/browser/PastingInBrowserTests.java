package dev.rolecompass.browser;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import dev.rolecompass.fuzz.DamagedLinks;
import dev.rolecompass.link.Arrivals;
import dev.rolecompass.link.Pasted;
import dev.rolecompass.link.PastedLinks;
import dev.rolecompass.web.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the script sends of a pasted text, and what stays in the browser.
 */
@BrowserTest
class PastingInBrowserTests {

	/**
	 * What the script would send of each text.
	 */
	private static final String SENT = """
			async (texts) => {
				const form = document.querySelector('[data-paste]');
				const { target } = await import(form.dataset.paste);
				return texts.map((text) => {
					form.elements.paste.value = text;
					return new URL(target(form, new Map(), 0)).searchParams.get('paste');
				});
			}""";

	private static final Pattern NOTHING_ELSE = Pattern
		.compile("(( |^)(x://x|[a-z]+\\.[a-z0-9-]+|[a-z0-9]+|[a-z]{2}(-\\d+){2}"
				+ "|/(compare|[a-z]+/[a-z0-9-]+)\\?(&?with=(x|[a-z]+\\.[a-z0-9-]+))*)#?…?)*");

	/**
	 * A text that a field without script would cut.
	 */
	private static final String LONG = "job.a3 " + "word ".repeat(2_000) + "https://any.host/en/result/job/tl-20-31";

	private static final int TEXTS = 5_000;

	private final Arrivals arrivals = new Arrivals();

	@LocalServerPort
	private int port;

	@Test
	void theScriptSendsWhatTheServerWouldFindAndNothingElse(Browser browser) throws IOException {
		List<String> texts = Stream.concat(listed(), Stream.concat(damaged(), spoilt())).toList();
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare");
			List<?> sent = (List<?>) visitor.page().evaluate(SENT, texts);
			assertThat(sent).hasSameSizeAs(texts);
			List<String> different = new ArrayList<>();
			for (int i = 0; i < texts.size(); i++) {
				String text = texts.get(i);
				String each = String.valueOf(sent.get(i));
				// Browsers send line breaks in this way
				Pasted found = this.arrivals.read(text.replaceAll("\\r\\n?|\\n", "\r\n"));
				if (!this.arrivals.read(each).equals(found) || !NOTHING_ELSE.matcher(each).matches()) {
					different.add("%s became %s: %s".formatted(text, each, found.notices()));
				}
			}
			assertThat(different.stream().limit(20)).isEmpty();
		}
	}

	private static Stream<String> listed() throws IOException {
		return new ClassPathResource("pasted.csv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("# "))
			.map((line) -> line.split(" ¦ ")[0].replace('⏎', '\n'));
	}

	private static Stream<String> damaged() {
		List<String> texts = new ArrayList<>();
		for (int seed = 0; seed < TEXTS; seed++) {
			texts.add(DamagedLinks.pasted(seed).text());
		}
		return texts.stream();
	}

	/**
	 * Texts that people wouldn't paste.
	 */
	private static Stream<String> spoilt() {
		List<String> texts = new ArrayList<>();
		for (int seed = 0; seed < TEXTS; seed++) {
			texts.add(DamagedLinks.spoilt(seed));
		}
		return texts.stream();
	}

	@ParameterizedTest
	@ValueSource(strings = { "em-79-25 and a3b1c4", "job.a9 career.a3 tl-99-99 https://elsewhere.host/ job.a4b",
			"https://any.host/en/compare?with=career.a3&with=job.a9", "https://any.host/en/compare?with=Mallory job.a3",
			"https://any.host/en/compare?with=job.a3&with=Mallory", "https://any.host/en/result/career/em-81",
			"https://any.host/en/compare?with=em-81-58", "Mallory, 12 em-1 career.mallory",
			"job.a1 job.a2 job.a3 job.a4 job.b1 job.b2 job.b3 job.b4 job.c1 job.c2 job.c3 job.c4 job.d1" })
	void theRemarksAreTheSameWithAndWithoutScript(String text, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare");
			visitor.paste(text);
			String remarks = visitor.page().locator(".error-summary").innerText();
			String path = visitor.path();
			assertThat(visitor.requests()).noneMatch((request) -> request.matches("(?is).*(Mallory|elsewhere).*"));
			visitor.open("/en/compare?paste=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
			assertThat(visitor.page().locator(".error-summary").innerText()).isEqualTo(remarks);
			assertThat(visitor.path()).isEqualTo(path);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			no link here, only Mallory        | no link here, only Mallory
			Mallory: job.a9                   | job.a9
			see https://elsewhere.host/mallory | https://elsewhere.host/mallory
			""")
	void whatCouldNotBeReadStaysToBeCorrectedAndTheAddressIsClean(String text, String left, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare?with=job.a3");
			visitor.paste(text);
			assertThat(visitor.labelled("compare.add.label")).hasValue(left);
			assertThat(visitor.path()).isEqualTo("/en/compare?with=job.a3");
			assertThat(visitor.requests()).noneMatch((request) -> request.matches("(?is).*(Mallory|elsewhere).*"));
		}
	}

	@Test
	void whatWasReadIsNotLeft(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare");
			visitor.paste("Ana: job.a3, Ben: job.a9, Cy: job.a4");
			assertThat(visitor.labelled("compare.add.label")).hasValue("job.a9");
			visitor.paste("job.a1");
			assertThat(visitor.labelled("compare.add.label")).hasValue("");
			assertThat(visitor.page().evaluate("history.state")).isNull();
		}
	}

	@Test
	void goingBackFindsTheTextAsItWasTyped(Browser browser) {
		String text = "Ana: https://any.host/en/job/a3 and what she wrote";
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare");
			visitor.paste(text);
			visitor.page().goBack();
			assertThat(visitor.labelled("compare.add.label")).hasValue(text);
		}
	}

	@Test
	void withoutScriptGoingBackFindsItToo(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm().setJavaScriptEnabled(false))) {
			visitor.open("/en/compare");
			visitor.paste("no link here");
			visitor.page().goBack();
			assertThat(visitor.labelled("compare.add.label")).hasValue("no link here");
		}
	}

	@Test
	void aTextOfAnyLengthIsReadWhole(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare");
			visitor.labelled("compare.add.label").focus();
			assertThat(visitor.labelled("compare.add.label")).not().hasAttribute("maxlength", "4000");
			visitor.paste(LONG);
			assertThat(visitor.path()).isEqualTo("/en/compare?with=job.a3&with=job.tl-20-31");
		}
	}

	@Test
	void aTextThatIsCutBeforeTheScriptHasLoadedIsReported(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare");
			visitor.page().route("**/paste*.js", (route) -> {
				visitor.page().waitForTimeout(500);
				route.resume();
			});
			visitor.paste(LONG.substring(0, PastedLinks.MAX_LENGTH));
			assertThat(visitor.page().locator(".error-summary"))
				.containsText(Bundles.visited("compare.notice.too-long"));
		}
	}

}
