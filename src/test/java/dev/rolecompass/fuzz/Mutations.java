package dev.rolecompass.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Spoils texts by chance, the same way for the same chance. Each character is a byte.
 *
 * @param random the chance
 */
record Mutations(RandomGenerator random) {

	/**
	 * What has broken parsers before.
	 */
	private static final List<String> ODD = List.of("%00", "%0D%0A", "%0d%0aX:x", "%25", "%2e%2e", "%2F", "%2f..",
			"%5C", "%", "%4", "%zz", "%u0061", "%C0%AE", "%C0%80", "%E0%80%AF", "%F8%80%80%80%AF", "%FF", "%ED%A0%80",
			"%F4%90%80%80", "%C3%A9", "%E2%80%AE", "%F0%9F%A7%AD", "%EF%BB%BF", utf8("é"), utf8("ı"), utf8("İ"),
			utf8("ß"), utf8("٣"), utf8("３"), utf8("\u202E"), utf8("\uFEFF"), utf8("🧭"), "\0", "\t", "\u007F", "\u0080",
			"\u00FF", ";", ";a=b", ";jsessionid=1", "..", "/../", "/./", "//", "/", "\\", "?", "??", "&", "&&", "=",
			"#", "+", "~", "*", "@", ":", "|", "^", "`", "<b>", "\"", "'", "{}", "${1}", "#{1}", "[0]", "[]", "-", "--",
			"-0", "-1", "0", "00", "101", "256", "65536", "2147483648", "9223372036854775808", "1e309", "NaN", "0x1",
			".", "...", ".json", ".md", ".png", ".svg", ".json.md", "with", "&with=", "&with=job.a3", "&asked=",
			"&asked=z", "&paste=", "&paste=job.a3", "career.", "job.", "em-", "tl-", "em-50-50", "z0", "z4", "x",
			"a3a3", "/compare", "/cards/2/", "/assets/", "/error", "/actuator", ",", "q=0", ";q=1.0001", "gzip", "br",
			"*/*", "W/\"", "\"\"", "bytes=0-", "bytes=-1,0-1", "localhost", "127.0.0.1", "http://", "chunked", "close");

	/**
	 * Spoils a text in up to three ways.
	 * @param text the text
	 * @return what became of it
	 */
	String of(String text) {
		String spoilt = text;
		for (int times = 1 + this.random.nextInt(3); times > 0; times--) {
			spoilt = once(spoilt);
		}
		return spoilt;
	}

	private String once(String text) {
		int from = this.random.nextInt(text.length() + 1);
		int to = Math.min(text.length(), from + this.random.nextInt(6));
		return switch (this.random.nextInt(8)) {
			case 0 -> replace(text, from, from, (none) -> String.valueOf((char) this.random.nextInt(256)));
			case 1 -> replace(text, from, to, (any) -> String.valueOf((char) this.random.nextInt('!', '~')));
			case 2 -> replace(text, from, from, (none) -> pick(ODD));
			case 3 -> replace(text, from, to, (any) -> pick(ODD));
			case 4 -> replace(text, from, to, (any) -> "");
			case 5 -> replace(text, from, to, (any) -> any.repeat(1 + this.random.nextInt(40)));
			case 6 -> replace(text, from, to, Mutations::percentEncoded);
			default -> replace(text, from, to, (any) -> text.substring(this.random.nextInt(text.length() + 1)));
		};
	}

	<T> T pick(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	private static String replace(String text, int from, int to, UnaryOperator<String> change) {
		return text.substring(0, from) + change.apply(text.substring(from, to)) + text.substring(to);
	}

	private static String percentEncoded(String text) {
		StringBuilder encoded = new StringBuilder();
		text.chars().forEach((character) -> encoded.append("%%%02x".formatted(character)));
		return encoded.toString();
	}

	private static String utf8(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

}
