package dev.rolecompass.browser;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.LinkKind;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Opens documents in every other language than English, and checks what depends on the
 * length of texts and on the direction in which they are written. {@link PageWalkTests}
 * check the rest in English. In pseudo-languages, every document is opened, in the others
 * one of each layout.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageWalkTests {

	private static final Set<LinkKind> LAYOUTS = EnumSet.of(LinkKind.LANDING, LinkKind.GUIDE, LinkKind.METHOD,
			LinkKind.NEXT_QUESTION, LinkKind.OWN_RESULT, LinkKind.OFFERS, LinkKind.CHARTER_FORM, LinkKind.TWO_VIEWS,
			LinkKind.MALFORMED);

	/**
	 * How many pages of paper a document takes: one more than in English, at most.
	 */
	private static final Map<LinkKind, Integer> MOST_PRINTED_PAGES = Map.of(LinkKind.OWN_RESULT, 3, LinkKind.OFFERS, 3,
			LinkKind.TWO_VIEWS, 2);

	private final Visitor visitor;

	LanguageWalkTests(@LocalServerPort int port, Browser browser) {
		this.visitor = new Visitor(browser, port, Visitor.calm());
	}

	@AfterAll
	void leave() {
		this.visitor.close();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void textsFitInEveryLanguage(Language language, LinkKind kind) {
		SoftAssertions softly = new SoftAssertions();
		PageChecks page = new PageChecks(kind, language, this.visitor, softly);
		page.on(Screen.DESKTOP, Setting.LIGHT).open();
		keepsItsTextWhole(page, language);
		if (LAYOUTS.contains(kind)) {
			page.keepsTheRulesOfAxe(Axe.Rules.ABOUT_TEXT);
		}
		Optional.ofNullable(MOST_PRINTED_PAGES.get(kind)).ifPresent(page::isPrintedOn);
		page.on(Screen.SMALL_PHONE, Setting.LIGHT);
		page.fitsTheScreen();
		keepsItsTextWhole(page, language);
		page.hasLargeTargets();
		softly.assertAll();
	}

	/**
	 * Texts of pseudo-languages are long enough, even without more space between letters.
	 */
	private static void keepsItsTextWhole(PageChecks page, Language language) {
		if (Bundles.isPseudo(language)) {
			page.keepsItsTextWholeAsItIs();
		}
		else {
			page.keepsItsTextWhole();
		}
	}

	static Stream<Arguments> documents() {
		return Quizzes.otherLanguages()
			.flatMap((language) -> LinkKind.documents()
				.filter((kind) -> Bundles.isPseudo(language) ? kind.isPage() : LAYOUTS.contains(kind))
				.map((kind) -> Arguments.of(language, kind)));
	}

}
