package dev.rolecompass.card;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines that fit into a column.
 *
 * @param typeface the font
 * @param lines the lines
 * @param size the font size in pixels
 */
record TextBlock(Typeface typeface, List<String> lines, double size) {

	/**
	 * The line height as a multiple of the font size.
	 */
	private static final double LEADING = 1.12;

	/**
	 * Breaks a text into as few lines as possible, of similar length. The font gets
	 * smaller if a single word is too wide.
	 * @param size the largest font size
	 * @param width the width of the column
	 */
	static TextBlock of(Typeface typeface, String text, double size, double width) {
		List<String> words = List.of(text.split(" "));
		double widest = words.stream().mapToDouble((word) -> typeface.width(word, size)).max().orElse(0);
		double fitting = size * Math.min(1, width / widest);
		List<String> lines = lines(typeface, words, fitting, width);
		List<String> balanced = lines;
		for (double narrower = width - 1; balanced.size() == lines.size() && narrower >= widest; narrower--) {
			lines = balanced;
			balanced = lines(typeface, words, fitting, narrower);
		}
		return new TextBlock(typeface, lines, fitting);
	}

	private static List<String> lines(Typeface typeface, List<String> words, double size, double width) {
		List<String> lines = new ArrayList<>(words.subList(0, 1));
		for (String word : words.subList(1, words.size())) {
			int last = lines.size() - 1;
			String longer = lines.get(last) + " " + word;
			if (typeface.width(longer, size) <= width) {
				lines.set(last, longer);
			}
			else {
				lines.add(word);
			}
		}
		return List.copyOf(lines);
	}

	double height() {
		return this.lines.size() * this.size * LEADING;
	}

	void draw(Canvas canvas, double left, double top, Color ink) {
		double baseline = top + this.size;
		for (String line : this.lines) {
			canvas.fill(this.typeface.outline(line, left, baseline, this.size), ink);
			baseline += this.size * LEADING;
		}
	}

}
