package dev.rolecompass.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Damages links by chance, in the ways in which chat apps, mail programs and clipboards
 * do.
 *
 * @param random the chance
 */
record Damage(RandomGenerator random) {

	/**
	 * Text that gets attached to links. None of it begins with what could be a part of a
	 * link.
	 */
	private static final List<String> GLUE = List.of(".", ",", ";", ":", "!", "?", ")", "]", "}", ">", "'", "\"", "*",
			"_", "~", "|", "\u00A0", "\u200B", "\u200E", "\uFEFF", "\u00AD", "\u2060", "\u3000", "”", "“", "„", "«",
			"»", "’", "‘", "）", "］", "」", "】", "》", "。", "，", "、", "；", "：", "！", "？", "،", "؟", "।", "です", "这是", "и",
			"هذا", "é", "€", "🧭", "٣", "３", "²", "**", ").", "!?", "\">", "'>", "];", ".)", "…");

	private static final List<String> BEFORE = List.of("(", "[", "{", "<", "\"", "'", "*", "_", "~~", "“", "„", "«",
			"「", "（", "\u200B", "\uFEFF", "\u00A0", "> ", "- ", "1. ", "Ana: ", "Ana:", "Ana/Bo: ", "看", "url=", "!",
			"\t");

	private static final List<String> AMPERSANDS = List.of("&amp;", "&amp;amp;", "&#38;", "&#x26;", "\\u0026", "%26",
			"%2526", "%26amp%3B", "&AMP;");

	private static final List<String> WRAPPERS = List.of("https://nam02.safelinks.example/?url=%s&data=05%%7C02",
			"https://statics.example/1/safelinks.html?url=%s&locale=en-us&dest=https%%3A%%2F%%2Fteams.example%%2F",
			"https://www.google.example/url?q=%s&sa=D&usg=x", "https://l.facebook.example/l.php?u=%s&h=AT0",
			"https://secure-web.example/1abc-d/%s", "https://any.example/#/go?to=%s");

	/**
	 * Damages a link that is opened: what comes before it never reaches the server.
	 */
	String opened(String link) {
		String damaged = link;
		for (int times = 1 + this.random.nextInt(3); times > 0; times--) {
			damaged = switch (this.random.nextInt(7)) {
				case 0, 1 -> damaged + pick(GLUE);
				case 2 -> garbled(damaged);
				case 3 -> otherCase(damaged);
				case 4 -> encoded(damaged);
				case 5 -> cut(damaged);
				default -> inserted(damaged, "\u200B");
			};
		}
		return damaged;
	}

	/**
	 * Damages a link within a pasted text, in the order in which it happens: a program
	 * changes or wraps the link, shows it with a label, in a sentence, and breaks or
	 * shortens the line.
	 */
	String pasted(String link) {
		String damaged = switch (this.random.nextInt(8)) {
			case 0 -> garbled(link);
			case 1 -> otherCase(link);
			case 2 -> encoded(link);
			case 3 -> garbled(encoded(link));
			default -> link;
		};
		damaged = maybe() ? wrapped(damaged) : damaged;
		damaged = maybe() ? labelled(link, damaged) : damaged;
		damaged = maybe() ? pick(BEFORE) + damaged : damaged;
		damaged = maybe() ? damaged + pick(GLUE) : damaged;
		return switch (this.random.nextInt(16)) {
			case 0 -> cut(damaged) + "…";
			case 1 -> cut(damaged) + "...";
			case 2 -> inserted(damaged, "\n");
			case 3 -> inserted(damaged, "=\r\n");
			default -> damaged;
		};
	}

	private boolean maybe() {
		return this.random.nextInt(3) == 0;
	}

	private String garbled(String link) {
		return switch (this.random.nextInt(4)) {
			case 0 -> link.replace("with=", "with=3D");
			case 1 -> link.replace("?with=", "%3Fwith=");
			default -> link.replace("&", pick(AMPERSANDS));
		};
	}

	private String otherCase(String link) {
		return this.random.nextBoolean() ? link.toUpperCase() : link.substring(0, 1).toUpperCase() + link.substring(1);
	}

	/**
	 * Encodes some characters that needn't be.
	 */
	private String encoded(String link) {
		StringBuilder encoded = new StringBuilder();
		int oneIn = 1 + this.random.nextInt(20);
		link.chars()
			.forEach((character) -> encoded
				.append((character > ' ' && character < 127 && "/?&=#%:".indexOf(character) < 0
						&& this.random.nextInt(oneIn) == 0) ? "%%%02X".formatted(character) : (char) character));
		return encoded.toString();
	}

	private String cut(String link) {
		return link.substring(0, 1 + this.random.nextInt(link.length()));
	}

	private String inserted(String link, String text) {
		int position = this.random.nextInt(link.length() + 1);
		return link.substring(0, position) + text + link.substring(position);
	}

	private String labelled(String label, String target) {
		return switch (this.random.nextInt(7)) {
			case 0 -> label + "<" + target + ">";
			case 1 -> label + " <" + target + ">";
			case 2 -> label + "\n<" + target + ">";
			case 3 -> "[" + label + "](" + target + ")";
			case 4 -> "<" + target + "|" + label + ">";
			case 5 -> "<a href=\"" + target + "\">" + label + "</a>";
			default -> cut(label) + "…<" + target + ">";
		};
	}

	private String wrapped(String link) {
		String wrapped = link;
		for (int depth = 1 + this.random.nextInt(4); depth > 0; depth--) {
			wrapped = pick(WRAPPERS).formatted(URLEncoder.encode(wrapped, StandardCharsets.UTF_8));
		}
		return wrapped;
	}

	<T> T pick(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
