package dev.rolecompass.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Shows a plain page if Tomcat refuses a request before the application sees it, such as
 * one with {@code %00} in its path. The page says nothing about the request or the
 * server. Public, because Tomcat creates it by name.
 */
public class RefusalValve extends ErrorReportValve {

	private static final PlainPage PAGE = PlainPage.read("refused.properties");

	/**
	 * Tomcat's statuses for unknown methods, encodings and versions, which we call bad
	 * requests.
	 */
	private static final Set<Integer> UNKNOWN_TO_TOMCAT = Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED,
			HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

	/**
	 * Tomcat reads these headers when it compresses a response. If it refused the request
	 * because of one of them, the header has no value, and Tomcat (at least up to
	 * 11.0.27) fails without a response.
	 */
	private static final List<String> COMPRESSING = List.of("Accept-Encoding", "TE");

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		if (UNKNOWN_TO_TOMCAT.contains(response.getStatus())) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		}
		COMPRESSING.forEach(request.getCoyoteRequest().getMimeHeaders()::removeHeader);
		try {
			response.setContentType("text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			Lifetime.NONE.applyTo(response);
			response.getReporter().write(PAGE.in(request.getRequestURI()));
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// The client has gone, or the response was already sent
		}
	}

}
