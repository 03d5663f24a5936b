package dev.rolecompass.web;

import java.util.Locale;

/**
 * The names of domain values in message keys and in JSON.
 */
public final class MessageKeys {

	private MessageKeys() {
	}

	/**
	 * Returns a name such as {@code close-call} for {@code CLOSE_CALL}.
	 */
	public static String of(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
