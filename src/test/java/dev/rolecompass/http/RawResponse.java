package dev.rolecompass.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A response as it came over a connection. Each character stands for a byte.
 *
 * @param status the status; 0 if there is no head, as in HTTP/0.9
 * @param head the status line and the headers
 * @param body the body, decompressed
 */
record RawResponse(int status, List<String> head, String body) {

	private static final int CONTINUE = 100;

	/**
	 * Reads all responses until the connection ends.
	 */
	static List<RawResponse> readAll(InputStream in) throws IOException {
		List<RawResponse> responses = new ArrayList<>();
		Optional<RawResponse> response = read(in);
		while (response.isPresent()) {
			responses.add(response.get());
			response = read(in);
		}
		return responses;
	}

	/**
	 * Reads a response.
	 * @return the response, or empty if the connection has ended
	 */
	static Optional<RawResponse> read(InputStream in) throws IOException {
		String line = readLine(in);
		if (line.isEmpty()) {
			return Optional.empty();
		}
		if (!line.startsWith("HTTP/1.1 ")) {
			return Optional.of(new RawResponse(0, List.of(), line + text(in.readAllBytes())));
		}
		List<String> head = new ArrayList<>();
		while (!line.isBlank()) {
			head.add(line.stripTrailing());
			line = readLine(in);
		}
		int status = Integer.parseInt(head.get(0).split(" ", 3)[1]);
		return (status == CONTINUE) ? read(in) : Optional.of(new RawResponse(status, head, "").readBody(in));
	}

	private RawResponse readBody(InputStream in) throws IOException {
		byte[] body = headers("Transfer-Encoding").isEmpty() ? in.readNBytes(length()) : readChunks(in);
		if (body.length > 0 && headers("Content-Encoding").contains("gzip")) {
			body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
		}
		return new RawResponse(this.status, this.head, text(body));
	}

	private static byte[] readChunks(InputStream in) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = readSize(in); size > 0; size = readSize(in)) {
			body.write(in.readNBytes(size));
			readLine(in);
		}
		readLine(in);
		return body.toByteArray();
	}

	private static int readSize(InputStream in) throws IOException {
		String line = readLine(in);
		if (line.isEmpty()) {
			throw new EOFException("The connection ended before a chunk");
		}
		return Integer.parseInt(line.strip(), 16);
	}

	private static String readLine(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		int next = in.read();
		while (next >= 0) {
			line.append((char) next);
			if (next == '\n') {
				break;
			}
			next = in.read();
		}
		return line.toString();
	}

	/**
	 * The {@code Content-Length}; 0 if there is none.
	 */
	int length() {
		return headers("Content-Length").stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
	}

	List<String> headers(String name) {
		return this.head.stream()
			.filter((line) -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
			.map((line) -> line.substring(name.length() + 1).strip())
			.toList();
	}

	/**
	 * Whether the server closes the connection afterwards.
	 */
	boolean isLast() {
		return headers("Connection").contains("close");
	}

	/**
	 * The head and the body.
	 */
	String text() {
		return String.join("\n", this.head) + "\n\n" + this.body;
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
