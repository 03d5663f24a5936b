package dev.rolecompass.http;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Sets the headers that every response has. Sits before everything else in the container,
 * so that pages, redirects, errors and refused requests all pass it.
 */
class ResponseHeadersValve extends ValveBase {

	private static final Map<String, String> HEADERS = Map.of(
			// Only what the pages use: a stylesheet, an icon, a script, a form, all our
			// own; connections for auditors, who read robots.txt from within a page
			"Content-Security-Policy",
			"default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self';"
					+ " base-uri 'none'; frame-ancestors 'none'",
			// A result's link is told to nobody
			"Referrer-Policy", "no-referrer", "X-Content-Type-Options", "nosniff");

	ResponseHeadersValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		HEADERS.forEach(response::setHeader);
		getNext().invoke(request, response);
	}

}
