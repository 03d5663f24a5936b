package dev.rolecompass.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers of every response.
 */
public final class ResponseHeaders {

	/**
	 * Allows what pages use: our own stylesheet, icon, scripts and forms; and
	 * connections, for the page that is fetched ahead of time, and for auditing tools
	 * that fetch robots.txt from a page. Scripts never turn text into markup.
	 */
	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
			+ " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
			+ " require-trusted-types-for 'script'; trusted-types 'none'";

	/**
	 * Allows a drawing nothing. Without scripts, it can use nothing that the other
	 * headers of documents forbid.
	 */
	private static final String CONTENT_SECURITY_POLICY_OF_ICONS = "default-src 'none'; frame-ancestors 'none'";

	/**
	 * Pages use nothing of this; copying and sharing stay allowed.
	 */
	private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=()";

	private static final Duration TRANSPORT_SECURITY = Duration.ofDays(730);

	/**
	 * The headers that browsers apply to documents only, so stylesheets and scripts don't
	 * need them.
	 */
	static final Set<String> OF_DOCUMENTS = Set.of("Content-Security-Policy", "Cross-Origin-Embedder-Policy",
			"Cross-Origin-Opener-Policy", "Permissions-Policy");

	private ResponseHeaders() {
	}

	/**
	 * Allows a drawing to have one style sheet inside, and other sites to show it.
	 * @param style the text of the style sheet
	 */
	public static void allowDrawing(String style, HttpServletResponse response) {
		response.setHeader("Content-Security-Policy",
				CONTENT_SECURITY_POLICY.replace("style-src 'self'", "style-src 'self' 'sha256-" + sha256(style) + "'"));
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
	}

	static void allowNothing(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY_OF_ICONS);
	}

	private static String sha256(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @param secure whether the site is reached by HTTPS, and must be from now on
	 */
	static Map<String, String> all(boolean secure) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		headers.put("Cross-Origin-Embedder-Policy", "require-corp");
		headers.put("Cross-Origin-Opener-Policy", "same-origin");
		headers.put("Cross-Origin-Resource-Policy", "same-origin");
		headers.put("Permissions-Policy", PERMISSIONS_POLICY);
		// Links to results are private
		headers.put("Referrer-Policy", "no-referrer");
		headers.put("X-Content-Type-Options", "nosniff");
		if (secure) {
			headers.put("Strict-Transport-Security", "max-age=" + TRANSPORT_SECURITY.toSeconds());
		}
		return Map.copyOf(headers);
	}

}
