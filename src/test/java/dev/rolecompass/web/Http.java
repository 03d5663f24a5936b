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
 * A client of the app on this machine. It follows no redirects and stores no cookies.
 * Requests that are malformed go over a plain socket.
 *
 * @param port the app's port
 */
public record Http(int port) {

	/**
	 * Text that is on no page, to find out whether a response echoes the request.
	 */
	static final String MARKER = "zzmarker9";

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private static final int TIMEOUT_IN_MILLIS = 20_000;

	/**
	 * The start of the app's URLs.
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
	 * @param headers alternating names and values
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
	 * Requests a target that needn't be a valid URI, with proper headers and any lines in
	 * addition.
	 */
	Reply getRaw(String target, String... headerLines) {
		return raw("GET " + target + " HTTP/1.1", "Host: " + host() + lines(headerLines));
	}

	/**
	 * Sends any lines, followed by {@code Connection: close}.
	 * @param lines ISO 8859-1, without line breaks
	 */
	Reply raw(String... lines) {
		return Reply.read(bytes(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n"));
	}

	/**
	 * Sends text and waits until the server closes the connection.
	 * @param text ISO 8859-1
	 * @return the whole response; a reset connection is an error
	 */
	byte[] bytes(String text) {
		try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), this.port)) {
			socket.setSoTimeout(TIMEOUT_IN_MILLIS);
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
