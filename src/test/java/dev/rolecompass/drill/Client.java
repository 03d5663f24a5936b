package dev.rolecompass.drill;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A client on this machine that keeps its connection, as browsers and proxies do, until
 * an answer says that it was the last one. Asks once: what others would hide by asking
 * again is an exception here.
 */
public final class Client implements AutoCloseable {

	private static final int PATIENCE_IN_MILLIS = 30_000;

	private final int port;

	private Socket socket;

	private InputStream in;

	/**
	 * A client that isn't connected yet.
	 * @param port where the server listens
	 */
	public Client(int port) {
		this.port = port;
	}

	/**
	 * Asks for a page.
	 * @param target path and query
	 * @return the complete answer, whatever its status
	 * @throws IOException if there is none, or only a part of it
	 */
	public Answer get(String target) throws IOException {
		try {
			connect();
			this.socket.getOutputStream().write(request(target));
			Answer answer = read();
			if (answer.isLast()) {
				close();
			}
			return answer;
		}
		catch (IOException ex) {
			close();
			throw ex;
		}
	}

	private void connect() throws IOException {
		if (this.socket == null) {
			this.socket = new Socket(InetAddress.getByName("127.0.0.1"), this.port);
			this.socket.setTcpNoDelay(true);
			this.socket.setSoTimeout(PATIENCE_IN_MILLIS);
			this.in = new BufferedInputStream(this.socket.getInputStream(), 32_768);
		}
	}

	private byte[] request(String target) {
		return ("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + this.port + "\r\nAccept-Encoding: gzip\r\n\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	private Answer read() throws IOException {
		int status = Integer.parseInt(line("without an answer").split(" ", 3)[1]);
		int length = -1;
		boolean chunked = false;
		boolean last = false;
		for (String header = line("within a head"); !header.isEmpty(); header = line("within a head")) {
			if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
				length = Integer.parseInt(header.substring(15).strip());
			}
			chunked |= "Transfer-Encoding: chunked".equalsIgnoreCase(header);
			last |= "Connection: close".equalsIgnoreCase(header);
		}
		if (!chunked && length < 0) {
			throw new IOException("no telling where an answer ends");
		}
		return new Answer(status, chunked ? chunks() : bytes(length), last);
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = size(); size > 0; size = size()) {
			body.write(bytes(size));
			line("after a chunk");
		}
		line("after all chunks");
		return body.toByteArray();
	}

	private int size() throws IOException {
		return Integer.parseInt(line("before a chunk"), 16);
	}

	private byte[] bytes(int length) throws IOException {
		byte[] bytes = this.in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException("closed within a body");
		}
		return bytes;
	}

	private String line(String where) throws IOException {
		StringBuilder line = new StringBuilder(80);
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException("closed " + where);
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() {
		try {
			if (this.socket != null) {
				this.socket.close();
			}
		}
		catch (IOException ex) {
			// It is over either way
		}
		this.socket = null;
	}

}
