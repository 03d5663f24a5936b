package dev.rolecompass.link;

import java.util.regex.Pattern;

/**
 * Punctuation that chat apps and mail programs append to a link.
 */
public final class Glue {

	private static final Pattern GLUE = Pattern.compile("[.,;:!?)>'\"/]++$");

	private Glue() {
	}

	public static String strip(String text) {
		return GLUE.matcher(text).replaceFirst("");
	}

}
