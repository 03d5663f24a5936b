package dev.rolecompass.browser;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * The rules of axe-core: of every tag, experimental ones and those that are off by
 * default included. Only {@code color-contrast} is left out, since
 * {@code color-contrast-enhanced} is the same with stricter limits. To measure contrasts
 * takes axe twice as long as all other rules together, so it does that once for each
 * page; {@link PageChecks#hasClearText} does it on other screens and in other settings.
 */
final class Axe {

	private static final String CONTRAST = "color-contrast-enhanced";

	/**
	 * Rules that may leave a question open, each with what answers it instead.
	 */
	private static final Map<String, String> ANSWERED = Map.of(CONTRAST,
			"axe can't tell what is below text in a drawing; PageChecks.hasClearText measures it",
			"css-orientation-lock",
			"axe can't tell where there is no stylesheet, and so nothing that could turn the page");

	private static final String SCRIPT = AxeBuilder.getAxeScript();

	private static final String RUN = """
			async ([only, without]) => {
				const rules = axe.getRules().map((rule) => rule.ruleId)
					.filter((rule) => only.length ? only.includes(rule) : !without.includes(rule));
				const { violations, incomplete } = await axe.run(document, {
					runOnly: { type: 'rule', values: rules },
					resultTypes: ['violations', 'incomplete'] });
				const told = ({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
					`${id}: ${target}: ${[...any, ...all, ...none].map((check) => check.message).join(' ')}`);
				return { rules, violations: violations.flatMap(told), open: incomplete.flatMap(told) };
			}""";

	private Axe() {
	}

	/**
	 * Brings the rules into each document that a page will open. To hand them over for
	 * one document takes as long as to apply them.
	 */
	static void prepare(Page page) {
		page.addInitScript(SCRIPT);
	}

	/**
	 * Judges an open page.
	 */
	@SuppressWarnings("unchecked")
	static Verdict judge(Page page, Rules rules) {
		if (page.evaluate("typeof axe").equals("undefined")) {
			page.evaluate(SCRIPT);
		}
		var results = (Map<String, List<String>>) page.evaluate(RUN, List.of(rules.only(), rules.without()));
		List<String> open = results.get("open")
			.stream()
			.filter((question) -> !ANSWERED.containsKey(question.split(":", 2)[0]))
			.toList();
		return new Verdict(results.get("rules"), results.get("violations"), open);
	}

	/**
	 * Which rules a page is judged by.
	 */
	enum Rules {

		ALL(List.of(), List.of("color-contrast")),

		/**
		 * Those that other texts can break.
		 */
		ABOUT_TEXT(List.of(), List.of("color-contrast", CONTRAST)),

		/**
		 * Those that other colours can break, apart from the contrast of text.
		 */
		ABOUT_COLOURS(List.of("link-in-text-block"), List.of()),

		/**
		 * Those that a smaller screen can break: what is too small or too close, what
		 * can't be scrolled or turned, and what is hidden there.
		 */
		ABOUT_LAYOUT(List.of("css-orientation-lock", "hidden-content", "p-as-heading", "scrollable-region-focusable",
				"target-size"), List.of());

		private final List<String> only;

		private final List<String> without;

		Rules(List<String> only, List<String> without) {
			this.only = only;
			this.without = without;
		}

		List<String> only() {
			return this.only;
		}

		List<String> without() {
			return this.without;
		}

	}

	/**
	 * What the rules say of a page.
	 *
	 * @param rules the names of the rules it was judged by
	 * @param violations what is wrong
	 * @param open what the rules can't tell and nothing else answers
	 */
	record Verdict(List<String> rules, List<String> violations, List<String> open) {
	}

}
