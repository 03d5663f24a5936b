package dev.rolecompass.http;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Sets the headers of every response: pages, redirects, errors, and Tomcat's own
 * refusals. Request bodies aren't read, so a connection with one is closed instead of
 * blocking a thread.
 */
class HeadersValve extends ValveBase {

	private final Map<String, String> headers;

	HeadersValve(Map<String, String> headers) {
		super(true);
		this.headers = headers;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		this.headers.forEach(response::setHeader);
		boolean body = request.getHeader("Content-Length") != null || request.getHeader("Transfer-Encoding") != null;
		if (body) {
			response.setHeader("Connection", "close");
		}
		getNext().invoke(request, response);
		if (body) {
			response.finishResponse();
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

}
