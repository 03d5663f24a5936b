package dev.rolecompass.link;

import java.util.regex.Pattern;

/**
 * Punctuation that chat apps and mail programs attach to the end of a link.
 */
public final class Glue {

	private static final Pattern GLUE = Pattern.compile("[.,;:!?)>'\"/]++$");

	private Glue() {
	}

	/**
	 * Removes the punctuation at the end of a path or of a parameter's value.
	 */
	public static String strip(String text) {
		return GLUE.matcher(text).replaceFirst("");
	}

}
