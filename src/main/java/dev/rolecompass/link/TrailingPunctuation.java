package dev.rolecompass.link;

import java.util.regex.Pattern;

/**
 * Punctuation that chat apps and mail programs append to a link.
 */
public final class TrailingPunctuation {

	private static final Pattern PUNCTUATION = Pattern.compile("[.,;:!?)>'\"/]++$");

	private TrailingPunctuation() {
	}

	public static String strip(String text) {
		return PUNCTUATION.matcher(text).replaceFirst("");
	}

}
