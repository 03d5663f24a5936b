package dev.rolecompass.link;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.StringUtils;

/**
 * Undoes what happens to the text of a link on its way through chat apps, mail programs
 * and clipboards. With scripts, {@code paste.js} does the same.
 */
public final class LinkText {

	/**
	 * Wrappers within wrappers are rarely deeper.
	 */
	private static final int MAX_DEPTH = 10;

	private static final Pattern PLAIN = Pattern.compile("[a-z\\d./?&=_-]*+");

	private static final Pattern ESCAPES = Pattern.compile("(%\\p{XDigit}{2})++");

	private static final Pattern UPPER_CASE = Pattern.compile("[A-Z]++");

	/**
	 * Characters without a width or a meaning, such as zero-width spaces and marks of
	 * direction.
	 */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}]++");

	/**
	 * Hyphens that look like ours.
	 */
	private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011]");

	private static final Pattern AMPERSAND = Pattern.compile("(?i)&(?:(?:amp|#38|#x26);)++|\\\\u0026");

	/**
	 * A link in the form that Proofpoint's mail filter gives it, as in
	 * {@code https-3A__any.host_en_job_a3}.
	 */
	private static final Pattern DEFENDED = Pattern.compile("https?-3a__[^&]*+");

	private LinkText() {
	}

	/**
	 * Decodes a text until nothing changes, or for {@value #MAX_DEPTH} times; removes
	 * what can't be seen; and makes all letters lower-case.
	 */
	public static String repair(String text) {
		String repaired = text;
		for (int depth = 0; depth < MAX_DEPTH && !PLAIN.matcher(repaired).matches(); depth++) {
			String before = repaired;
			repaired = once(repaired);
			if (repaired.equals(before)) {
				break;
			}
		}
		return repaired;
	}

	private static String once(String text) {
		String visible = INVISIBLE.matcher(decode(text)).replaceAll("");
		String lower = lowerCase(HYPHEN.matcher(visible).replaceAll("-"));
		return DEFENDED.matcher(ampersands(lower)).replaceAll(LinkText::plain);
	}

	/**
	 * Replaces encoded ampersands, however often they were encoded.
	 */
	static String ampersands(String text) {
		return AMPERSAND.matcher(text).replaceAll("&");
	}

	private static String plain(MatchResult defended) {
		return Matcher.quoteReplacement(defended.group().replace('_', '/').replaceAll("-(?=\\p{XDigit}{2})", "%"));
	}

	/**
	 * Decodes percent-encoded characters, and leaves everything else as it is.
	 */
	static String decode(String text) {
		return ESCAPES.matcher(text)
			.replaceAll((escapes) -> Matcher
				.quoteReplacement(StringUtils.uriDecode(escapes.group(), StandardCharsets.UTF_8)));
	}

	/**
	 * Makes Latin letters lower-case. Others don't become Latin letters, as the sign for
	 * kelvins would.
	 */
	public static String lowerCase(String text) {
		return UPPER_CASE.matcher(text).replaceAll((letters) -> letters.group().toLowerCase(Locale.ROOT));
	}

	/**
	 * Removes what is attached to either side: punctuation, spaces, and letters and
	 * digits of other scripts.
	 */
	public static String strip(String text) {
		int start = 0;
		while (start < text.length() && !isOurs(text.charAt(start))) {
			start++;
		}
		return stripEnd(text.substring(start));
	}

	/**
	 * Removes what is attached to the end.
	 */
	public static String stripEnd(String text) {
		int end = text.length();
		while (end > 0 && !isOurs(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(0, end);
	}

	private static boolean isOurs(char character) {
		return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
				|| character >= '0' && character <= '9';
	}

}
