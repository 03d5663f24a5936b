package dev.rolecompass.browser;

import com.microsoft.playwright.Browser;
import dev.rolecompass.web.LinkKind;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Opens every document once and checks all that must hold on each of them: on every
 * screen and in every setting that can make a difference.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWalkTests {

	private final Titles titles = new Titles();

	private final Visitor visitor;

	PageWalkTests(@LocalServerPort int port, Browser browser) {
		this.visitor = new Visitor(browser, port, Visitor.calm());
		Axe.prepare(this.visitor.page());
	}

	@AfterAll
	void leave() {
		this.visitor.close();
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#documents")
	void everyDocumentCanBeReadAndUsed(LinkKind kind) {
		SoftAssertions softly = new SoftAssertions();
		PageChecks page = new PageChecks(kind, this.visitor, softly);
		page.on(Screen.DESKTOP, Setting.LIGHT).open();
		page.hasTitleOfItsOwn(this.titles);
		page.saysWhatTheMapShows();
		page.keepsItsTextWhole();
		page.keepsItsTextWholeAtTwiceTheSize();
		page.hasLargeTargets();
		page.hasClearText();
		page.keepsTheRulesOfAxe(Axe.Rules.ALL);
		page.canBeWalkedByTab();
		page.on(Screen.DESKTOP, Setting.DARK);
		page.hasClearText();
		page.hasClearFocus();
		page.keepsTheRulesOfAxe(Axe.Rules.ABOUT_COLOURS);
		page.on(Screen.DESKTOP, Setting.FORCED_COLOURS);
		page.hasClearText();
		page.on(Screen.TABLET, Setting.LIGHT);
		page.keepsItsTextWhole();
		page.keepsItsTextWholeAtTwiceTheSize();
		page.on(Screen.PHONE, Setting.LIGHT);
		page.hasLargeTargets();
		page.on(Screen.SMALL_PHONE, Setting.LIGHT);
		page.fitsTheScreen();
		page.keepsItsTextWhole();
		page.hasClearText();
		page.keepsTheRulesOfAxe(Axe.Rules.ABOUT_LAYOUT);
		page.on(Screen.ZOOMED, Setting.LIGHT);
		page.keepsTheRulesOfAxe(Axe.Rules.ABOUT_LAYOUT);
		softly.assertAll();
	}

}
