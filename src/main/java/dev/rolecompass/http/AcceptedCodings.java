package dev.rolecompass.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The content codings that a client accepts, in our order of preference, because browsers
 * don't send weights.
 */
final class AcceptedCodings {

	static final String GZIP = "gzip";

	private static final List<String> SMALLEST_FIRST = List.of("br", GZIP);

	/**
	 * A coding with a parameter other than a weight above zero (RFC 9110, 12.4.2).
	 */
	private static final Pattern REFUSED = Pattern
		.compile("[^,;]*+;(?!\\s*+q=(1(\\.0*+)?|0\\.0*+[1-9]\\d*+)\\s*+(,|$))[^,]*+");

	private AcceptedCodings() {
	}

	static boolean includeGzip(@Nullable String acceptEncoding) {
		return accepted(acceptEncoding).contains(GZIP);
	}

	/**
	 * The accepted coding with the smallest files. Spring would take the first one, even
	 * if it's refused (spring-framework#37210).
	 */
	static Optional<String> best(@Nullable String acceptEncoding) {
		return SMALLEST_FIRST.stream().filter(accepted(acceptEncoding)::contains).findFirst();
	}

	private static String accepted(@Nullable String acceptEncoding) {
		return (acceptEncoding != null) ? REFUSED.matcher(acceptEncoding.toLowerCase(Locale.ROOT)).replaceAll("") : "";
	}

}
