package dev.rolecompass.http;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The content codings that a client accepts. Other weights than zero are ignored, because
 * no browser sends any.
 */
final class AcceptedCodings {

	/**
	 * A coding with a weight of zero (RFC 9110, 12.4.2).
	 */
	private static final Pattern REFUSED = Pattern.compile("(?i)[^,;]*+;\\s*+q=0(\\.0*+)?\\s*+(?=,|$)");

	private AcceptedCodings() {
	}

	/**
	 * Removes the codings that the client refuses, which Spring doesn't do
	 * (spring-framework#37210).
	 * @param acceptEncoding the value of the header, if it was sent
	 */
	static String of(@Nullable String acceptEncoding) {
		return (acceptEncoding != null) ? REFUSED.matcher(acceptEncoding).replaceAll("") : "";
	}

}
