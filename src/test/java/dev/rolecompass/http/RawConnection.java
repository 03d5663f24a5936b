package dev.rolecompass.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A connection to an app on this machine, over which any bytes can be sent. Unlike other
 * clients, it never resends a request when a connection breaks.
 */
final class RawConnection implements Closeable {

	private static final int TIMEOUT_IN_MILLIS = 60_000;

	private final Socket socket;

	private final InputStream in;

	RawConnection(int port) throws IOException {
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		this.socket.setSoTimeout(TIMEOUT_IN_MILLIS);
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream());
	}

	/**
	 * Sends a proper request, after which the connection can be used again.
	 * @throws IOException if the response is missing or incomplete
	 */
	RawResponse get(String target) throws IOException {
		send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
		RawResponse response = RawResponse.read(this.in).orElseThrow(() -> new EOFException("No response"));
		if (response.body().length() < response.length()) {
			throw new EOFException("The connection ended within a body");
		}
		return response;
	}

	/**
	 * Sends text, and waits for nothing.
	 */
	void send(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/**
	 * Sends bytes, ends the output, and waits for the end of the input.
	 * @return the responses to all requests in the bytes
	 */
	List<RawResponse> sendLast(byte[] bytes) throws IOException {
		try {
			OutputStream out = this.socket.getOutputStream();
			out.write(bytes);
			this.socket.shutdownOutput();
		}
		catch (IOException ex) {
			// The app may have refused the request before its end
		}
		return RawResponse.readAll(new ByteArrayInputStream(readAll()));
	}

	private byte[] readAll() throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try {
			this.in.transferTo(all);
		}
		catch (SocketException ex) {
			// Reset, since the app hasn't read everything; what it sent before counts
		}
		return all.toByteArray();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
