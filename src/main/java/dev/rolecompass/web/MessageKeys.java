package dev.rolecompass.web;

import java.util.Locale;

import dev.rolecompass.scoring.Portrait;

/**
 * The names of domain values in message keys and in JSON.
 */
public final class MessageKeys {

	private MessageKeys() {
	}

	/**
	 * Returns the key of a text about a portrait, such as its name.
	 */
	public static String of(Portrait portrait, String part) {
		return "portrait." + of(portrait) + "." + part;
	}

	/**
	 * Returns a name such as {@code close-call} for {@code CLOSE_CALL}.
	 */
	public static String of(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
