package dev.rolecompass.browser;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * The rules of axe-core: of every tag, experimental ones and those that are off by
 * default included.
 */
final class Axe {

	/**
	 * All rules that there are.
	 */
	static final Set<String> ALL = Set.of();

	/**
	 * Those that other colours can break. What has enough contrast by the stricter rule
	 * has enough by {@code color-contrast}.
	 */
	static final Set<String> ABOUT_COLOURS = Set.of("color-contrast-enhanced", "link-in-text-block");

	/**
	 * Those that a smaller screen can break: what is too small or too close, what can't
	 * be scrolled or turned, and what is hidden there.
	 */
	static final Set<String> ABOUT_LAYOUT = Set.of("css-orientation-lock", "hidden-content", "p-as-heading",
			"scrollable-region-focusable", "target-size");

	/**
	 * Rules that may leave a question open, each with what answers it instead.
	 */
	private static final Map<String, String> ANSWERED = Map.of("color-contrast",
			"axe can't tell what is below text in a drawing; PageChecks.hasClearText measures it",
			"color-contrast-enhanced", "the same", "css-orientation-lock",
			"axe can't tell where there is no stylesheet, and so nothing that could turn the page");

	private static final String SCRIPT = AxeBuilder.getAxeScript();

	private static final String RUN = """
			async (only) => {
				const rules = axe.getRules().map((rule) => rule.ruleId);
				const { violations, incomplete } = await axe.run(document, {
					runOnly: { type: 'rule', values: only.length ? only : rules },
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
	 * @param rules the names of the rules to judge by
	 */
	@SuppressWarnings("unchecked")
	static Verdict judge(Page page, Set<String> rules) {
		if (page.evaluate("typeof axe").equals("undefined")) {
			page.evaluate(SCRIPT);
		}
		var results = (Map<String, List<String>>) page.evaluate(RUN, rules.toArray());
		List<String> open = results.get("open")
			.stream()
			.filter((question) -> !ANSWERED.containsKey(question.split(":", 2)[0]))
			.toList();
		return new Verdict(results.get("rules"), results.get("violations"), open);
	}

	/**
	 * What the rules say of a page.
	 *
	 * @param rules the names of all rules that there are
	 * @param violations what is wrong
	 * @param open what the rules can't tell and nothing else answers
	 */
	record Verdict(List<String> rules, List<String> violations, List<String> open) {
	}

}
