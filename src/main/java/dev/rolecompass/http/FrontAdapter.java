package dev.rolecompass.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Stands between the connector and all else in the container, so that pages, redirects,
 * errors and what the container answers or refuses by itself all pass it. Sets the
 * headers that every response has, and waits for no body: nothing here reads one.
 */
class FrontAdapter implements Adapter {

	private final Adapter container;

	private final List<Header> headers;

	FrontAdapter(Adapter container, Map<String, String> headers) {
		this.container = container;
		this.headers = headers.entrySet()
			.stream()
			.map((header) -> Header.of(header.getKey(), header.getValue()))
			.toList();
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		MimeHeaders answer = response.getMimeHeaders();
		this.headers.forEach((header) -> header.addTo(answer));
		boolean body = hasBody(request.getMimeHeaders());
		if (body) {
			response.setHeader("Connection", "close");
		}
		this.container.service(request, response);
		if (body) {
			// Otherwise a thread waits for whoever sends theirs slowly
			request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	private static boolean hasBody(MimeHeaders headers) {
		return headers.getHeader("Content-Length") != null || headers.getHeader("Transfer-Encoding") != null;
	}

	@Override
	public boolean prepare(Request request, Response response) throws Exception {
		return this.container.prepare(request, response);
	}

	@Override
	public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
		return this.container.asyncDispatch(request, response, status);
	}

	@Override
	public void log(Request request, Response response, long time) {
		this.container.log(request, response, time);
	}

	@Override
	public void checkRecycled(Request request, Response response) {
		this.container.checkRecycled(request, response);
	}

	@Override
	public String getDomain() {
		return this.container.getDomain();
	}

	/**
	 * A header as it goes over the line. Turning text into bytes for each answer would be
	 * a good part of what a finished page costs.
	 *
	 * @param name the name in ASCII
	 * @param value the value in ASCII
	 */
	private record Header(byte[] name, byte[] value) {

		static Header of(String name, String value) {
			return new Header(name.getBytes(StandardCharsets.US_ASCII), value.getBytes(StandardCharsets.US_ASCII));
		}

		/**
		 * Adds copies, since the container writes the next answer's headers into what it
		 * is given.
		 */
		void addTo(MimeHeaders headers) {
			headers.addValue(this.name.clone(), 0, this.name.length).setBytes(this.value.clone(), 0, this.value.length);
		}

	}

}
