package dev.rolecompass.browser;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import dev.rolecompass.quiz.End;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names: wherever their letters are, kept on every way through the site, and never sent.
 */
@BrowserTest
class NamesInBrowserTests {

	private static final String PERSON = "career.a4b3c4d4e1f3g4h3i2j3k4l3";

	private static final String JOB = "job.a0b1c1d1e1f0g1h2i1j2k1l0";

	private static final String BOTH = "/en/compare?with=" + PERSON + "&with=" + JOB;

	private static final String THREE = BOTH + "&with=career.a3";

	private static final String NAMED = "#A=Ana&B=Payments+EM&C=Cy";

	@LocalServerPort
	private int port;

	@Test
	void namesStayInTheBrowser(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open(BOTH);
			name(visitor, "A").fill("Zoë & co");
			name(visitor, "B").fill("Offer #7");
			assertThat(visitor.page().locator(".topics [data-name=A]")).hasText("Zoë & co");
			assertThat(visitor.page().locator(".topics [data-name=B]")).hasText("Offer #7");
			assertThat(visitor.page()).hasURL(Pattern.compile(".*#A=Zo%C3%AB\\+%26\\+co&B=Offer\\+%237"));
			visitor.page().reload();
			assertThat(name(visitor, "A")).hasValue("Zoë & co");
			visitor.paste("https://any.host/en/compare?with=career.tl-20-31#A=Mallory");
			assertThat(name(visitor, "B")).hasValue("Offer #7");
			assertThat(name(visitor, "C")).hasValue("Mallory");
			visitor.paste(
					"https://mail.host/?url=https%3A%2F%2Fh%2Fen%2Fcompare%3Fwith%3Djob.a3%23A%3DQuentin&data=05 Quentin-Mallory");
			visitor.labelled("compare.entry.remove-of", "C").click();
			assertThat(name(visitor, "C")).hasValue("Quentin");
			visitor.labelled("compare.entry.remove-of", "A").click();
			assertThat(name(visitor, "A")).hasValue("Offer #7");
			name(visitor, "A").fill("");
			assertThat(visitor.page()).hasURL(visitor.url("/en/compare?with=" + JOB + "&with=job.a3#B=Quentin"));
			assertThat(visitor.requests()).hasSizeGreaterThan(5)
				.noneMatch((request) -> request.matches("(?s).*(Zo|Offer|%237|Mallory|Quentin).*"));
		}
	}

	@Test
	void theyAreWhereverTheirLettersAre(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare?with=career.em-90-30&with=job.tl-20-40");
			visitor.page().evaluate("""
					() => {
						document.querySelector('h1').dataset.named = '{B} is nearer to {A} than {C}';
						document.querySelector('.map .letter:last-of-type').dataset.named = '{B}, {A}';
					}""");
			String heading = visitor.heading();
			String title = visitor.page().title();
			Locator letters = visitor.page().locator(".map .letter");
			name(visitor, "B").fill("Payments");
			assertThat(visitor.page().locator("h1"))
				.hasText("Payments is nearer to " + Bundles.visited("compare.label.letter", "A") + " than C");
			assertThat(visitor.page()).hasTitle(title.replace(heading, visitor.heading()));
			assertThat(letters).hasText(new String[] { "A", "Payments, A" });
			name(visitor, "B").fill("");
			assertThat(visitor.page().locator("h1")).hasText(heading);
			assertThat(visitor.page()).hasTitle(title);
			assertThat(letters).hasText(new String[] { "A", "B" });
		}
	}

	@ParameterizedTest
	@CsvSource({ "em-70-60, tl-20-40, Ana, Ben", "em-51-50, em-52-50, Ana, B" })
	void onTheMapTheyReplaceOnlyLettersWhereThereIsRoom(String one, String other, String label, String otherLabel,
			Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare?with=career." + one + "&with=career." + other);
			name(visitor, "A").fill("Ana");
			name(visitor, "B").fill(otherLabel.equals("Ben") ? "Ben" : "Benedikta von und zu Ostheim");
			assertThat(visitor.page()).hasURL(Pattern.compile(".*#A=Ana&B=Ben.*"));
			assertThat(visitor.page().locator(".map .letter")).hasText(new String[] { label, otherLabel });
		}
	}

	@Test
	void aThirdAnswersAndOrderAndNamesAreKept(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open(BOTH);
			name(visitor, "A").fill("Ana");
			name(visitor, "B").fill("Payments EM");
			visitor.follow("compare.add.career");
			visitor.follow("question.back");
			assertThat(visitor.path()).isEqualTo(BOTH + "#A=Ana&B=Payments+EM");
			visitor.follow("compare.add.career");
			IntStream.range(0, 12).forEach((question) -> visitor.answer("question.choice.1"));
			visitor.decide(End.MANAGER);
			assertThat(visitor.page().locator(".verdict b[data-name=B]")).hasText("Payments EM");
			visitor.follow("result.beside.carried");
			assertThat(visitor.path()).startsWith(BOTH + "&with=career.a").endsWith("z4#A=Ana&B=Payments+EM");
			assertThat(visitor.requests()).noneMatch((request) -> request.matches("(?s).*(Ana|Payments).*"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "career, A, Ana", "job, B, Payments EM" })
	void anOpenedResultHasItsNameAndLeadsBackToTheSame(String lens, String letter, String name, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open(THREE + NAMED);
			visitor.labelled("compare.entry.open-of", letter).click();
			assertThat(visitor.path()).startsWith("/en/result/" + lens + "/").endsWith(NAMED);
			assertThat(visitor.page().locator(".kicker"))
				.hasText(Bundles.visited("result." + lens + ".kicker.named", name));
			assertThat(visitor.page()).hasTitle(Pattern.compile(name + ": .*"));
			visitor.follow("result.to-share");
			assertThat(visitor.page().locator("#share .address").first()).not().containsText("#");
			visitor.follow("result.beside.back");
			assertThat(visitor.path()).isEqualTo(THREE + NAMED);
			assertThat(visitor.requests()).noneMatch((request) -> request.matches("(?s).*(Ana|Payments).*"));
		}
	}

	@Test
	void anyoneWhoAnswersTheRestOfAResultComesLastWithTheirName(Browser browser) {
		String swapped = "/en/compare?with=" + JOB + "&with=career.a3";
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare?with=career.a3&with=" + JOB + "#A=Ana&B=Payments");
			visitor.labelled("compare.entry.open-of", "A").click();
			assertThat(visitor.path()).isEqualTo("/en/career/a3?with=" + JOB + "#A=Payments&B=Ana");
			visitor.answer("question.choice.1");
			assertThat(visitor.path()).startsWith("/en/career/a3g").endsWith("?with=" + JOB + "#A=Payments&B=Ana");
			visitor.open(swapped + "#A=Payments&B=Ana");
			assertThat(name(visitor, "B")).hasValue("Ana");
		}
	}

	@Test
	void twoEqualResultsHaveTwoNames(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare");
			visitor.paste(
					"Ana https://any.host/en/result/career/em-75-75, Bo: https://any.host/en/result/career/em-75-75");
			String both = "?with=career.em-75-75&with=career.em-75-75#A=Ana&B=Bo";
			assertThat(visitor.path()).isEqualTo("/en/compare" + both);
			visitor.labelled("compare.entry.open-of", "B").click();
			assertThat(visitor.path()).isEqualTo("/en/result/career/em-75-75" + both);
			assertThat(visitor.page().locator(".kicker"))
				.hasText(Bundles.visited("result.career.kicker.named", "Ana, Bo"));
		}
	}

	@Test
	void whatIsSwitchedOrRemovedLeavesTheNamesInPlace(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			String three = THREE.replace(JOB, "job.tl-20-31");
			visitor.open(three + NAMED);
			visitor.labelled("compare.entry.switch-of", "B", Bundles.visited("compare.entry.switch.job")).click();
			assertThat(visitor.path()).isEqualTo(three.replace("job", "career") + NAMED);
			visitor.labelled("compare.entry.remove-of", "B").click();
			assertThat(visitor.path()).isEqualTo("/en/compare?with=" + PERSON + "&with=career.a3#A=Ana&B=Cy");
		}
	}

	@Test
	void theResultThatWasSentIsOpenedWithItsName(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/career/a4b4c4d4e4f4g4h4i4j4k4l4?with=job.tl-20-31&with=career.em-81-58#A=Payments&B=Ana");
			visitor.page().locator(".verdict p.small a").last().click();
			assertThat(visitor.path()).isEqualTo("/en/result/career/em-81-58#A=Ana");
			visitor.follow("result.career.take");
			visitor.follow("question.back");
			assertThat(visitor.path()).isEqualTo("/en/result/career/em-81-58#A=Ana");
		}
	}

	@Test
	void aLinkToAPartOfThePageKeepsThem(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open(BOTH + "#A=Ana");
			visitor.page().evaluate("document.querySelector('.skip-link').click()");
			assertThat(visitor.page()).hasURL(visitor.url(BOTH + "#A=Ana"));
			assertThat(name(visitor, "A")).hasValue("Ana");
		}
	}

	@Test
	void theyAreShownAndSharedEvenIfTheBrowserRefusesToChangeTheAddress(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open(BOTH);
			visitor.page().evaluate("""
					() => {
						const change = history.replaceState.bind(history);
						let refusals = 2;
						history.replaceState = (...state) => {
							if (refusals-- > 0) {
								throw new DOMException('Too many calls', 'SecurityError');
							}
							change(...state);
						};
					}""");
			name(visitor, "A").fill("Ana");
			name(visitor, "A").blur();
			assertThat(visitor.page().locator("#share a")).hasAttribute("href", Pattern.compile(".*#A=Ana"));
			assertThat(visitor.page().locator("#share .address")).containsText("#A=Ana");
			assertThat(visitor.page()).hasURL(visitor.url(BOTH + "#A=Ana"));
		}
	}

	@Test
	void twelveCanBeTypedWhereTheAddressMayChangeAHundredTimesInTenSeconds(Browser browser) {
		String letters = "ABCDEFGHIJKL";
		String twelve = "/en/compare" + "&with=job.a3".repeat(letters.length()).replaceFirst("&", "?");
		String names = letters.chars()
			.mapToObj((letter) -> (char) letter + "=The+one+called+" + (char) letter)
			.collect(Collectors.joining("&", "#", ""));
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm())) {
			visitor.page().addInitScript("""
					const change = history.replaceState.bind(history);
					window.changes = 0;
					window.refusals = 0;
					history.replaceState = (...state) => {
						if (window.changes === 100) {
							window.refusals++;
							throw new DOMException('Too many calls', 'SecurityError');
						}
						window.changes++;
						setTimeout(() => window.changes--, 10_000);
						change(...state);
					};""");
			visitor.open(twelve);
			letters.chars()
				.mapToObj(Character::toString)
				.forEach((letter) -> name(visitor, letter).pressSequentially("The one called " + letter));
			assertThat(visitor.page()).hasURL(visitor.url(twelve + names));
			assertThat(visitor.page().evaluate("window.refusals")).isEqualTo(0);
			visitor.page().reload();
			assertThat(name(visitor, "L")).hasValue("The one called L");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Ana: https://any.host/en/job/a3                             | A=Ana
					Ana – https://any.host/en/job/a3                            | A=Ana
					Ana https://any.host/en/job/a3                              | A=Ana
					Ana/Ben: https://any.host/en/job/a3                         | A=Ana%2FBen
					- Zoë Ó Briain: <https://any.host/en/job/a3>                | A=Zo%C3%AB+%C3%93+Briain
					1. 美咲：https://any.host/en/job/a3                          | A=%E7%BE%8E%E5%92%B2
					[28/11/2026, 12:03] Ana: https://any.host/en/job/a3         | A=Ana
					[Ana](https://any.host/en/job/a3), Bo: job.a4, and em-79-25 | A=Ana&B=Bo
					https://any.host/en/compare?with=job.a3&with=job.a4#B=Ben+Bo | B=Ben+Bo
					https://x/?u=https%3A%2F%2Fy%2Fen%2Fcompare%3Fwith%3Djob.a3%26with%3Djob.a4%23A%3DAna%26B%3DBo%2BB&d=5 | A=Ana&B=Bo+B
					Ana: https://any.host/en/job/a3 job.a9                      | ''
					Ana: https://any.host/en/compare?with=job.a3&with=job.a9#A=Ana&B=Bo | ''
					my current job, as far as I can tell: https://any.host/en/job/a3 | ''
					and here is https://any.host/en/job/a3                      | ''
					https://any.host/en/job/a3 is Ana’s                         | ''
					""")
	void pastedNamesAreThoseOfTheResultsTheyComeWith(String text, String names, Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/compare");
			visitor.paste(text);
			assertThat(visitor.path().replaceFirst("[^#]*#?", "")).isEqualTo(names);
			assertThat(visitor.requests()).noneMatch((request) -> request.matches("(?s).*(Ana|Ben|Bo\\b|Zo).*"));
		}
	}

	@Test
	void theLinkToTheWholeHasTheNamesAndWorksForAFriend(Browser browser) {
		String whole;
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open(BOTH);
			name(visitor, "B").fill("The offer");
			name(visitor, "B").blur();
			whole = (String) visitor.page().locator("#share a").evaluate("link => link.href");
			assertThat(visitor.page().locator("#share .address")).hasText(whole);
		}
		try (Visitor friend = new Visitor(browser, this.port, Visitor.calm())) {
			friend.page().navigate(whole);
			assertThat(name(friend, "B")).hasValue("The offer");
			assertThat(name(friend, "A")).hasValue("");
		}
	}

	@Test
	void withoutScriptThereAreLettersAndNoFieldsForNames(Browser browser) {
		Browser.NewContextOptions options = Visitor.calm().setJavaScriptEnabled(false);
		try (Visitor visitor = new Visitor(browser, this.port, options)) {
			visitor.open(BOTH + "#A=Ann");
			assertThat(visitor.page().locator(".entries input:visible")).hasCount(0);
			assertThat(visitor.page().getByText(Bundles.visited("compare.names.text"))).isHidden();
			assertThat(visitor.page().locator(".entries .mark")).hasText(new String[] { "A", "B" });
			assertThat(List.of(visitor.labelled("compare.entry.open-of", "A").innerText()))
				.containsExactly(Bundles.visited("compare.entry.open"));
		}
	}

	private static Locator name(Visitor visitor, String letter) {
		return visitor.labelled("compare.names.label", letter);
	}

}
