package dev.rolecompass.web.blank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rendered page, or a fragment of one, in which values are left blank.
 *
 * @param texts the texts before, between and after the blanks
 */
record PageWithBlanks(List<byte[]> texts, List<Blank> blanks) {

	/**
	 * No text of ours has this, and it needs neither escaping nor encoding. It starts
	 * with a slash, so that the context path is put in front of a link.
	 */
	private static final Pattern BLANK = Pattern.compile("/~(\\d+)(?: (\\S*) (\\S*) (\\S*)( spaced)?)?~");

	/**
	 * The space before an element.
	 */
	private static final Pattern SPACE = Pattern.compile("(?<=>)\\s+$");

	/**
	 * The approximate size of a page without its texts, with its key.
	 */
	private static final int OVERHEAD_IN_BYTES = 1024;

	static PageWithBlanks of(byte[] page) {
		String text = new String(page, StandardCharsets.UTF_8);
		List<byte[]> texts = new ArrayList<>();
		List<Blank> blanks = new ArrayList<>();
		int start = 0;
		Matcher blank = BLANK.matcher(text);
		while (blank.find()) {
			String before = text.substring(start, blank.start());
			texts.add(before.getBytes(StandardCharsets.UTF_8));
			blanks.add(new Blank(Integer.parseInt(blank.group(1)), fragment(blank),
					(blank.group(5) != null) ? space(before) : new byte[0]));
			start = blank.end();
		}
		texts.add(text.substring(start).getBytes(StandardCharsets.UTF_8));
		return new PageWithBlanks(List.copyOf(texts), List.copyOf(blanks));
	}

	private static Optional<Fragment> fragment(Matcher blank) {
		return Optional.ofNullable(blank.group(2))
			.map((template) -> new Fragment(template, blank.group(3), blank.group(4)));
	}

	private static byte[] space(String before) {
		Matcher space = SPACE.matcher(before);
		return (space.find() ? space.group() : "").getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * What stands for a text while the page is rendered.
	 * @param number the number of the blank, from 0
	 */
	static String blank(int number) {
		return "/~" + number + "~";
	}

	/**
	 * What stands for a list while the page is rendered.
	 * @param spaced whether the space before the list is repeated between its items
	 */
	static String blank(int number, Fragment fragment, boolean spaced) {
		return "/~%s %s %s %s%s~".formatted(number, fragment.template(), fragment.name(), fragment.variable(),
				spaced ? " spaced" : "");
	}

	int bytes() {
		return OVERHEAD_IN_BYTES + this.texts.stream().mapToInt((text) -> text.length).sum();
	}

	/**
	 * The place of a value.
	 *
	 * @param number the number of the value
	 * @param fragment what shows each item of a list; empty for a text
	 * @param space what is between two items
	 */
	record Blank(int number, Optional<Fragment> fragment, byte[] space) {
	}

}
