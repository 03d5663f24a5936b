package dev.rolecompass.browser;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * All rules of axe-core: of every tag, experimental ones and those that are off by
 * default included.
 */
final class Axe {

	/**
	 * Rules that are off, each with the reason.
	 */
	private static final Map<String, String> OFF = Map.of();

	/**
	 * Rules that may leave a question open, each with what answers it instead.
	 */
	private static final Map<String, String> ANSWERED = Map.of("color-contrast",
			"axe can't tell what is below text in a drawing; ContrastTests measures it", "color-contrast-enhanced",
			"the same", "css-orientation-lock",
			"axe can't tell where there is no stylesheet, and so nothing that could turn the page");

	private static final String SCRIPT = AxeBuilder.getAxeScript();

	private static final String RUN = """
			async (off) => {
				const rules = axe.getRules().map((rule) => rule.ruleId);
				const { violations, incomplete } = await axe.run(document, {
					runOnly: { type: 'rule', values: rules.filter((rule) => !off.includes(rule)) },
					resultTypes: ['violations', 'incomplete'] });
				const told = ({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
					`${id}: ${target}: ${[...any, ...all, ...none].map((check) => check.message).join(' ')}`);
				return { rules, violations: violations.flatMap(told), open: incomplete.flatMap(told) };
			}""";

	private Axe() {
	}

	/**
	 * Judges an open page.
	 */
	@SuppressWarnings("unchecked")
	static Verdict judge(Page page) {
		if (page.evaluate("typeof axe").equals("undefined")) {
			page.evaluate(SCRIPT);
		}
		var results = (Map<String, List<String>>) page.evaluate(RUN, OFF.keySet().toArray());
		List<String> open = results.get("open")
			.stream()
			.filter((question) -> !ANSWERED.containsKey(question.split(":", 2)[0]))
			.toList();
		return new Verdict(results.get("rules"), results.get("violations"), open);
	}

	/**
	 * What the rules say of a page.
	 *
	 * @param rules the names of all rules
	 * @param violations what is wrong
	 * @param open what the rules can't tell and nothing else answers
	 */
	record Verdict(List<String> rules, List<String> violations, List<String> open) {
	}

}
