package dev.rolecompass.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers that every response has, whatever it says and whoever says it.
 */
final class ResponseHeaders {

	/**
	 * Only what pages use: a stylesheet, an icon, a script, a form, all our own;
	 * connections for auditors, who read robots.txt from within a page. The script makes
	 * no markup from text.
	 */
	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
			+ " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
			+ " require-trusted-types-for 'script'; trusted-types 'none'";

	/**
	 * What pages could ask people for and never do; copying and sharing are left.
	 */
	private static final String PERMISSIONS_POLICY = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

	private static final Duration TRANSPORT_SECURITY = Duration.ofDays(730);

	private ResponseHeaders() {
	}

	/**
	 * The headers.
	 * @param secure whether the public reaches the site by HTTPS, and by nothing else
	 * from now on
	 * @return names and values, never changed
	 */
	static Map<String, String> all(boolean secure) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		headers.put("Cross-Origin-Embedder-Policy", "require-corp");
		headers.put("Cross-Origin-Opener-Policy", "same-origin");
		headers.put("Cross-Origin-Resource-Policy", "same-origin");
		headers.put("Permissions-Policy", PERMISSIONS_POLICY);
		// A result's link is told to nobody
		headers.put("Referrer-Policy", "no-referrer");
		headers.put("X-Content-Type-Options", "nosniff");
		if (secure) {
			headers.put("Strict-Transport-Security", "max-age=" + TRANSPORT_SECURITY.toSeconds());
		}
		return Map.copyOf(headers);
	}

}
