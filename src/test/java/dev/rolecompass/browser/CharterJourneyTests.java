package dev.rolecompass.browser;

import java.io.IOException;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.Owner;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.MessageKeys;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people find out who does what.
 */
@BrowserTest
class CharterJourneyTests {

	private static final String CHART = "ambmcldlemfbglhoiljlkblomenlolpbqorlsl";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void twoPeopleGetFromTheFormToBothViewsAndToMarkdown(boolean javaScript, Browser browser) {
		Browser.NewContextOptions options = Visitor.calm().setJavaScriptEnabled(javaScript);
		String link;
		try (Visitor manager = new Visitor(browser, this.port, options)) {
			manager.open("/en/charter");
			choose(manager, Duty.ONE_TO_ONES, Owner.MANAGER);
			choose(manager, Duty.PRIORITIES, Owner.BOTH);
			choose(manager, Duty.DIRECTION, Owner.LEAD);
			submit(manager);
			assertThat(manager.path()).isEqualTo("/en/charter/amhbnl");
			link = manager.page()
				.locator("#share .address")
				.innerText()
				.replaceFirst("^.*?(?=/" + Bundles.VISITED + "/)", "")
				.transform(Visitor::inEnglish);
		}
		try (Visitor lead = new Visitor(browser, this.port, options)) {
			lead.open(link).follow("charter.chart.reply");
			choose(lead, Duty.ONE_TO_ONES, Owner.MANAGER);
			choose(lead, Duty.PRIORITIES, Owner.LEAD);
			submit(lead);
			assertThat(lead.path()).isEqualTo("/en/charter/amhl?with=amhbnl");
			assertThat(lead.heading()).isEqualTo(Bundles.visited("charter.views.title", 1, 2));
			lead.follow("charter.views.change");
			choose(lead, Duty.PRIORITIES, Owner.BOTH);
			submit(lead);
			assertThat(lead.path()).isEqualTo("/en/charter/amhb?with=amhbnl");
			lead.follow("result.share.text");
			assertThat(lead.path()).isEqualTo("/en/charter/amhb.md?with=amhbnl");
		}
	}

	@Test
	void namesAreShownAndCarriedAndNeverSent(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/charter/amblcb");
			visitor.labelled("charter.names.manager.label").fill("Ana");
			visitor.labelled("charter.names.lead.label").fill("Ben");
			assertThat(visitor.page().locator("tbody td > span"))
				.hasText(new String[] { Bundles.visited("charter.owner.manager.named", "Ana", "Ben"),
						Bundles.visited("charter.owner.lead.named", "Ana", "Ben"),
						Bundles.visited("charter.owner.both.named", "Ana", "Ben") });
			assertThat(visitor.page().locator("#share .address")).containsText("#A=Ana&B=Ben");
			assertThat(visitor.page()).hasURL(Pattern.compile(".*/amblcb#A=Ana&B=Ben"));
			visitor.follow("charter.change");
			assertThat(visitor.path()).isEqualTo("/en/charter/amblcb/change#A=Ana&B=Ben");
			submit(visitor);
			assertThat(visitor.page()).hasURL(visitor.url("/en/charter/amblcb#A=Ana&B=Ben"));
			visitor.follow("charter.chart.reply");
			choose(visitor, Duty.ONE_TO_ONES, Owner.LEAD);
			submit(visitor);
			assertThat(visitor.page()).hasURL(visitor.url("/en/charter/al?with=amblcb#A=Ana&B=Ben"));
			assertThat(visitor.page().locator("tbody td").first())
				.hasText(Bundles.visited("charter.owner.manager.named", "Ana", "Ben"));
			visitor.labelled("charter.names.lead.label").fill("");
			visitor.labelled("charter.names.manager.label").fill("");
			assertThat(visitor.page().locator("tbody td").first()).hasText(Bundles.visited("charter.owner.manager"));
			assertThat(visitor.requests()).hasSizeGreaterThan(5)
				.noneMatch((request) -> request.matches("(?s).*(Ana|Ben\\b).*"));
		}
	}

	@Test
	void theFormIsFilledInByKeyboard(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/charter");
			radio(visitor, Duty.ONE_TO_ONES, Owner.MANAGER).focus();
			visitor.page().keyboard().press("Space");
			visitor.page().keyboard().press(Keyboard.inDirection("ArrowRight"));
			visitor.page().keyboard().press("Tab");
			assertThat(radio(visitor, Duty.DEVELOPMENT, Owner.MANAGER)).isFocused();
			visitor.page().keyboard().press(Keyboard.inDirection("ArrowLeft"));
			visitor.page().keyboard().press("Enter");
			assertThat(visitor.page()).hasURL(visitor.url("/en/charter/albo"));
		}
	}

	@Test
	void aFormWithoutAnswersSaysSoAndLeadsToTheFirstDuty(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/charter");
			submit(visitor);
			assertThat(visitor.page().locator(".error-summary")).isFocused();
			visitor.follow("charter.form.error");
			assertThat(radio(visitor, Duty.ONE_TO_ONES, Owner.MANAGER)).isFocused();
		}
	}

	@Test
	void withoutScriptThereAreNoFieldsForNames(Browser browser) {
		try (Visitor visitor = new Visitor(browser, this.port, Visitor.calm().setJavaScriptEnabled(false))) {
			visitor.open("/en/charter/ambl#A=Ana");
			assertThat(visitor.page().locator("[data-letter] input:visible")).hasCount(0);
			assertThat(visitor.page().getByText(Bundles.visited("charter.names.text"))).isHidden();
		}
	}

	@ParameterizedTest
	@CsvSource({ "A4, " + CHART, "Letter, " + CHART, "A4, ambo", "Letter, ambo",
			"Letter, aobocodoeofogohoiojokolomonooopoqoroso", "Letter, abbbcbdbebfbgbhbibjbkblbmbnbobpbqbrbsb",
			"Letter, amblcmdmemfbglhmiljlkblo?with=" + CHART,
			"Letter, aobocodoeofogohoiojokolomonooopoqoroso?with=ambmcmdmemfmgmhmimjmkmlmmmnmompmqmrmsm" })
	void aChartPrintsOnOnePage(String paper, String owners, Browser browser) throws IOException {
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open("/en/charter/" + owners + "#A=Ann+Example&B=Ben+Example");
			assertThat(visitor.page().locator("#share .address")).containsText("#A=Ann+Example");
			byte[] pdf = visitor.page().pdf(new Page.PdfOptions().setFormat(paper).setPrintBackground(true));
			try (PDDocument document = Loader.loadPDF(pdf)) {
				assertThat(document.getNumberOfPages()).isEqualTo(1);
				String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
				assertThat(text).contains(name(Duty.ONE_TO_ONES), "/" + Bundles.VISITED + "/charter/")
					.doesNotContain(Bundles.visited("charter.chart.reply"),
							Bundles.visited("charter.names.manager.label"), Bundles.visited("result.share.tools"));
			}
		}
	}

	private static void choose(Visitor visitor, Duty duty, Owner owner) {
		radio(visitor, duty, owner).check();
	}

	private static Locator radio(Visitor visitor, Duty duty, Owner owner) {
		return visitor.page()
			.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name(duty)).setExact(true))
			.getByRole(AriaRole.RADIO,
					new Locator.GetByRoleOptions().setName(Bundles.visited("charter.owner." + MessageKeys.of(owner)))
						.setExact(true));
	}

	private static void submit(Visitor visitor) {
		visitor.page()
			.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Bundles.visited("charter.form.submit")))
			.click();
	}

	private static String name(Duty duty) {
		return Bundles.visited("duty." + MessageKeys.of(duty) + ".name");
	}

}
