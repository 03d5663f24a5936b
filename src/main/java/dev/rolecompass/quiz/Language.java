package dev.rolecompass.quiz;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/**
 * A language of the pages.
 *
 * @param tag the BCP 47 tag in lower case: a language, and where it matters a script and
 * a region, such as {@code en}, {@code pt-br} or {@code zh-hans}
 */
public record Language(String tag) {

	/**
	 * The pattern of a tag, without groups.
	 */
	public static final String TAG = "[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?";

	private static final Pattern PATTERN = Pattern.compile(TAG);

	private static final Control BUNDLES = Control.getControl(Control.FORMAT_PROPERTIES);

	/**
	 * The language for readers whose own isn't available, and the one that was measured.
	 */
	public static final Language ENGLISH = new Language("en");

	public Language {
		if (!PATTERN.matcher(tag).matches()) {
			throw new IllegalArgumentException("A language is a tag such as en, pt-br or zh-hans");
		}
	}

	public Locale locale() {
		return Locale.forLanguageTag(this.tag);
	}

	/**
	 * The name of a file in this language, as a {@link ResourceBundle} has it, such as
	 * {@code quiz_pt_BR}.
	 */
	public String bundle(String baseName) {
		return BUNDLES.toBundleName(baseName, locale());
	}

	@Override
	public String toString() {
		return this.tag;
	}

}
