package dev.rolecompass.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The letters of a marker, in order.
 *
 * @param all at least one
 */
record Letters(List<String> all) {

	/**
	 * As many letters in a row are shortened to the first and the last.
	 */
	private static final int RUN = 4;

	/**
	 * The widths in wide fonts with the text spacing of WCAG 2.2, 1.4.12, in units of the
	 * drawing.
	 */
	private static final double LETTER_WIDTH = 12;

	private static final double SEPARATOR_WIDTH = 13;

	private static final String SEPARATOR = ", ";

	Letters {
		all = List.copyOf(all);
	}

	public boolean areSeveral() {
		return this.all.size() > 1;
	}

	/**
	 * The letters as a label: "A", "A, C" or "A–E, G".
	 */
	public String text() {
		return runs().stream().map(Letters::text).collect(Collectors.joining(SEPARATOR));
	}

	/**
	 * A template for names instead of letters: "{A}, {C}".
	 */
	public String named() {
		return this.all.stream().map((letter) -> "{" + letter + "}").collect(Collectors.joining(SEPARATOR));
	}

	/**
	 * All letters except the last: "A, B".
	 */
	public String first() {
		return String.join(SEPARATOR, this.all.subList(0, this.all.size() - 1));
	}

	public String last() {
		return this.all.get(this.all.size() - 1);
	}

	double width() {
		String text = text();
		long letters = text.chars().filter(Character::isLetter).count();
		return letters * LETTER_WIDTH + (letters - 1) * SEPARATOR_WIDTH;
	}

	private List<List<String>> runs() {
		List<List<String>> runs = new ArrayList<>();
		for (int start = 0, end = 1; start < this.all.size(); start = end++) {
			while (end < this.all.size() && this.all.get(end).charAt(0) == this.all.get(end - 1).charAt(0) + 1) {
				end++;
			}
			runs.add(this.all.subList(start, end));
		}
		return runs;
	}

	private static String text(List<String> run) {
		return (run.size() < RUN) ? String.join(SEPARATOR, run) : run.get(0) + "–" + run.get(run.size() - 1);
	}

}
