package dev.rolecompass.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * A client of the site on this machine. Follows no redirect and keeps nothing between
 * requests. What a well-behaved client wouldn't send goes over a socket as it is.
 *
 * @param port where the site listens
 */
public record Http(int port) {

	/**
	 * Text that no page has, to see whether one repeats what was sent.
	 */
	static final String MARKER = "zzmarker9";

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private static final int PATIENCE_IN_MILLIS = 20_000;

	/**
	 * Where the site's URLs start.
	 */
	String site() {
		return "http://" + host();
	}

	/**
	 * The proper value of the {@code Host} header.
	 */
	String host() {
		return "127.0.0.1:" + this.port;
	}

	public Reply get(String target, String... headers) {
		return send("GET", target, headers);
	}

	/**
	 * Sends a request without a body.
	 * @param headers names and values in turn
	 */
	public Reply send(String method, String target, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site() + target))
			.method(method, HttpRequest.BodyPublishers.noBody());
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		try {
			return Reply.of(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Requests a target that may be no URI, with proper headers except for the given
	 * lines.
	 */
	Reply getRaw(String target, String... headerLines) {
		return raw("GET " + target + " HTTP/1.1", "Host: " + host() + lines(headerLines));
	}

	/**
	 * Sends lines, whatever they are, and after them that the connection is to be closed.
	 * @param lines ISO 8859-1, without their ends
	 */
	Reply raw(String... lines) {
		return Reply.read(bytes(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n"));
	}

	/**
	 * Sends a text and waits until the server has closed the connection.
	 * @param text ISO 8859-1
	 * @return all that came back; a connection that is reset is an error
	 */
	byte[] bytes(String text) {
		try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), this.port)) {
			socket.setSoTimeout(PATIENCE_IN_MILLIS);
			socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
			return socket.getInputStream().readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String lines(String... headerLines) {
		return (headerLines.length > 0) ? "\r\n" + String.join("\r\n", headerLines) : "";
	}

}
