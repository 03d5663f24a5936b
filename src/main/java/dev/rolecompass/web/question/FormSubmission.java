package dev.rolecompass.web.question;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person who sends a question's form from programs that follow its URL. Browsers
 * say so themselves where the site is reached by HTTPS (Fetch Metadata, W3C); of other
 * clients, those that name themselves as programs are believed.
 */
final class FormSubmission {

	private static final Pattern PROGRAM = Pattern
		.compile("(?i)bot\\b|crawl|spider|preview|externalhit|whatsapp|https?://");

	private FormSubmission() {
	}

	/**
	 * Whether a request looks like a person's own answer.
	 * @param request the request
	 */
	static boolean isByAPerson(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-PageFrame");
		return "GET".equals(request.getMethod()) && !isAhead(request)
				&& ((site != null) ? isFromOwnPage(site, request) : !isProgram(request.getHeader("User-Agent")));
	}

	/**
	 * Whether a browser or a proxy asks for what somebody may open later.
	 */
	private static boolean isAhead(HttpServletRequest request) {
		return Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
			.map(request::getHeader)
			.filter(Objects::nonNull)
			.anyMatch((purpose) -> !purpose.isBlank());
	}

	private static boolean isFromOwnPage(String site, HttpServletRequest request) {
		return "same-origin".equals(site) && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
	}

	private static boolean isProgram(@Nullable String userAgent) {
		return userAgent != null && PROGRAM.matcher(userAgent).find();
	}

}
