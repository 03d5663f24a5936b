package dev.rolecompass.browser;

import java.util.List;
import java.util.Map;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.LinkKind;
import org.assertj.core.api.SoftAssertions;

/**
 * What must hold on a page. Each problem that is noted says on which page and screen and
 * in which setting it is.
 */
final class PageChecks {

	/**
	 * The least contrast of text, as WCAG 2.2, 1.4.6 has it for the highest level.
	 */
	static final double TEXT_CONTRAST = 7;

	/**
	 * The least width and height of a target in pixels, by WCAG 2.2, 2.5.5.
	 */
	static final int TARGET_SIZE = 44;

	private final LinkKind kind;

	private final Language language;

	private final Visitor visitor;

	private final SoftAssertions softly;

	private Screen screen = Screen.DESKTOP;

	private Setting setting = Setting.LIGHT;

	PageChecks(LinkKind kind, Visitor visitor, SoftAssertions softly) {
		this(kind, Bundles.VISITED, visitor, softly);
	}

	PageChecks(LinkKind kind, Language language, Visitor visitor, SoftAssertions softly) {
		this.kind = kind;
		this.language = language;
		this.visitor = visitor;
		this.softly = softly;
	}

	/**
	 * Shows the page, or the next one that is opened, on a screen and in a setting.
	 */
	PageChecks on(Screen screen, Setting setting) {
		this.screen = screen;
		this.setting = setting;
		screen.on(this.visitor.page());
		setting.on(this.visitor.page());
		return this;
	}

	void open() {
		this.visitor.openWhole(this.kind.target(this.language));
	}

	void hasTitleOfItsOwn(Titles titles) {
		this.softly.check(() -> titles.check(where("title"), this.visitor));
	}

	void saysWhatTheMapShows() {
		this.softly.check(() -> MapCheck.check(where("map"), this.kind, this.visitor));
	}

	/**
	 * Text is neither cut off nor on other text: as it is, and with the text spacing that
	 * WCAG 2.2, 1.4.12, says nothing may be lost with.
	 */
	void keepsItsTextWhole() {
		noProblems("text", this.visitor.look("overlaps.js"));
		double spacing = this.visitor.<Number>look("space-text.js").doubleValue();
		this.softly.assertThat(spacing).as(where("letter spacing")).isGreaterThan(1);
		noProblems("text set wide", this.visitor.look("overlaps.js"));
		fits("text set wide");
		resetText();
	}

	void keepsItsTextWholeAsItIs() {
		noProblems("text", this.visitor.look("overlaps.js"));
	}

	void keepsItsTextWholeAtTwiceTheSize() {
		this.visitor.page().evaluate("document.documentElement.style.fontSize = '200%'");
		noProblems("text of twice the size", this.visitor.look("overlaps.js"));
		fits("text of twice the size");
		resetText();
	}

	private void resetText() {
		this.visitor.page().evaluate("document.adoptedStyleSheets = []; document.documentElement.style.fontSize = ''");
	}

	void isPrintedOn(int mostPages) {
		this.softly.assertThat(this.visitor.printedPages()).as(where("printed pages")).isBetween(1, mostPages);
	}

	void fitsTheScreen() {
		fits("the page");
	}

	private void fits(String what) {
		this.softly.assertThat((Integer) this.visitor.page().evaluate("document.documentElement.scrollWidth"))
			.as(where("width of " + what))
			.isLessThanOrEqualTo(this.screen.width());
	}

	void hasLargeTargets() {
		noProblems("small targets", this.visitor.look("targets.js", TARGET_SIZE));
	}

	void hasClearText() {
		Map<String, Object> texts = this.visitor.look("contrast.js", TEXT_CONTRAST);
		noProblems("faint text", (List<?>) texts.get("found"));
		this.softly.assertThat((Integer) texts.get("measured")).as(where("texts measured")).isPositive();
	}

	void keepsTheRulesOfAxe(Axe.Rules rules) {
		Axe.Verdict verdict = Axe.judge(this.visitor.page(), rules);
		noProblems("broken rules of axe", verdict.violations());
		noProblems("open questions of axe", verdict.open());
	}

	void canBeWalkedByTab() {
		this.softly.check(() -> {
			List<Integer> stops = this.visitor.look("tab-stops.js");
			this.softly.assertThat(new Keyboard(this.visitor).walk(stops.size()))
				.as(where("stops of Tab"))
				.isEqualTo(stops);
		});
	}

	/**
	 * Every stop has a ring that can be seen. After a walk by Tab, which tells the
	 * browser that there is a keyboard.
	 */
	void hasClearFocus() {
		List<Integer> stops = this.visitor.look("tab-stops.js");
		noProblems("focus",
				new Keyboard(this.visitor).lookAt(stops)
					.stream()
					.flatMap((stop) -> ((List<?>) stop.get("problems")).stream()
						.map((problem) -> stop.get("name") + ": " + problem))
					.toList());
	}

	private void noProblems(String what, List<?> problems) {
		this.softly.assertThat(problems).as(where(what)).isEmpty();
	}

	private String where(String what) {
		return "%s in %s on %s, %s: %s".formatted(this.kind, this.language, this.screen, this.setting, what);
	}

}
