package dev.rolecompass.web;

import java.util.Locale;

/**
 * How domain values are named in the message bundles and in JSON.
 */
public final class MessageKeys {

	private MessageKeys() {
	}

	/**
	 * The name of a value.
	 * @param value a value such as {@code CLOSE_CALL}
	 * @return its name with dashes, such as {@code close-call}
	 */
	public static String of(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
