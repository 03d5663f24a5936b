package dev.rolecompass.quiz;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language of the pages.
 *
 * @param code the two-letter ISO 639 code in lower case
 */
public record Language(String code) {

	private static final Pattern CODE = Pattern.compile("[a-z]{2}");

	/**
	 * The language for readers whose own isn't available.
	 */
	public static final Language ENGLISH = new Language("en");

	public Language {
		if (!CODE.matcher(code).matches()) {
			throw new IllegalArgumentException("A language is a two-letter code in lower case");
		}
	}

	/**
	 * The locale of the message bundles, without a country.
	 */
	public Locale locale() {
		return Locale.forLanguageTag(this.code);
	}

	@Override
	public String toString() {
		return this.code;
	}

}
