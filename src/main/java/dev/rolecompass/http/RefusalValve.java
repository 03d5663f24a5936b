package dev.rolecompass.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * A plain page for what the container refuses before it gets to the application, such as
 * {@code %00} in a path. Says nothing of the request or the server. Public, with a public
 * constructor, since Tomcat makes it by its name.
 */
public class RefusalValve extends ErrorReportValve {

	private static final String PAGE = read("refused.html");

	/**
	 * How the container refuses methods, encodings and versions that it doesn't know. To
	 * us these are requests that can't be read, and no fault of the server.
	 */
	private static final Set<Integer> UNKNOWN_TO_THE_CONTAINER = Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED,
			HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

	/**
	 * What the container looks at before it compresses an answer. Where it refused a
	 * request for one of these headers, that has no value, and it breaks off without an
	 * answer.
	 */
	private static final List<String> COMPRESSING = List.of("Accept-Encoding", "TE");

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		if (UNKNOWN_TO_THE_CONTAINER.contains(response.getStatus())) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		}
		COMPRESSING.forEach(request.getCoyoteRequest().getMimeHeaders()::removeHeader);
		try {
			response.setContentType("text/html");
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			response.setHeader("Cache-Control", "no-store");
			response.getReporter().write(PAGE);
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// The client is gone, or the response is on its way already
		}
	}

	static String read(String page) {
		try {
			return new ClassPathResource(page).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
