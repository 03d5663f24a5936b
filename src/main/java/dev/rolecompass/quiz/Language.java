package dev.rolecompass.quiz;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language that pages are written in.
 *
 * @param code the two-letter code of ISO 639, in lower case
 */
public record Language(String code) {

	private static final Pattern CODE = Pattern.compile("[a-z]{2}");

	/**
	 * The language of readers whose own isn't offered.
	 */
	public static final Language ENGLISH = new Language("en");

	public Language {
		if (!CODE.matcher(code).matches()) {
			throw new IllegalArgumentException("A language is a two-letter code in lower case");
		}
	}

	/**
	 * The locale that page texts are looked up by.
	 * @return the locale of this language, without a country
	 */
	public Locale locale() {
		return Locale.forLanguageTag(this.code);
	}

	@Override
	public String toString() {
		return this.code;
	}

}
