package dev.rolecompass.web.question;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/**
 * A rendered page in which links are left blank.
 *
 * @param texts the texts before, between and after the blanks
 * @param blanks the number of the link for each blank, from 0
 */
record PageWithBlanks(List<byte[]> texts, List<Integer> blanks) {

	/**
	 * No text of ours has this, and it needs neither escaping nor encoding. It starts
	 * with a slash, so that the context path is put in front of it.
	 */
	private static final Pattern BLANK = Pattern.compile("/~(\\d+)~");

	/**
	 * The approximate size of a page without its texts, with its key.
	 */
	private static final int OVERHEAD_IN_BYTES = 2048;

	static PageWithBlanks of(byte[] page) {
		String text = new String(page, StandardCharsets.UTF_8);
		List<byte[]> texts = new ArrayList<>();
		List<Integer> blanks = new ArrayList<>();
		int start = 0;
		Matcher blank = BLANK.matcher(text);
		while (blank.find()) {
			texts.add(text.substring(start, blank.start()).getBytes(StandardCharsets.UTF_8));
			blanks.add(Integer.valueOf(blank.group(1)));
			start = blank.end();
		}
		texts.add(text.substring(start).getBytes(StandardCharsets.UTF_8));
		return new PageWithBlanks(List.copyOf(texts), List.copyOf(blanks));
	}

	/**
	 * What stands for a link while the page is rendered.
	 */
	static String blank(int number) {
		return "/~" + number + "~";
	}

	byte[] filled(List<String> links) {
		ByteArrayOutputStream page = new ByteArrayOutputStream(bytes());
		for (int i = 0; i < this.blanks.size(); i++) {
			page.writeBytes(this.texts.get(i));
			page.writeBytes(HtmlUtils.htmlEscape(links.get(this.blanks.get(i))).getBytes(StandardCharsets.UTF_8));
		}
		page.writeBytes(this.texts.get(this.blanks.size()));
		return page.toByteArray();
	}

	int bytes() {
		return OVERHEAD_IN_BYTES + this.texts.stream().mapToInt((text) -> text.length).sum();
	}

}
