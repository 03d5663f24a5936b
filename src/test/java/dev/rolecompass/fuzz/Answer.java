package dev.rolecompass.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;

/**
 * An answer as it came over a connection. Each character is a byte.
 *
 * @param status the status; 0 where there is no head, as in HTTP/0.9
 * @param head the status line and the headers
 * @param body the body, without its coding
 */
record Answer(int status, List<String> head, String body) {

	private static final int CONTINUE = 100;

	static {
		Brotli4jLoader.ensureAvailability();
	}

	/**
	 * Reads all answers until the connection ends.
	 */
	static List<Answer> readAll(InputStream in) throws IOException {
		List<Answer> answers = new ArrayList<>();
		Optional<Answer> answer = read(in, false);
		while (answer.isPresent()) {
			answers.add(answer.get());
			answer = read(in, false);
		}
		return answers;
	}

	/**
	 * Reads an answer.
	 * @param in the connection
	 * @param headAlone whether there is no body, since the method was {@code HEAD}
	 * @return the answer, or nothing where the connection has ended
	 */
	static Optional<Answer> read(InputStream in, boolean headAlone) throws IOException {
		String line = line(in);
		if (line.isEmpty()) {
			return Optional.empty();
		}
		if (!line.startsWith("HTTP/1.1 ")) {
			return Optional.of(new Answer(0, List.of(), line + text(in.readAllBytes())));
		}
		List<String> head = new ArrayList<>();
		while (!line.isBlank()) {
			head.add(line.stripTrailing());
			line = line(in);
		}
		int status = Integer.parseInt(head.get(0).split(" ", 3)[1]);
		if (status == CONTINUE) {
			return read(in, headAlone);
		}
		Answer answer = new Answer(status, head, "");
		return Optional
			.of((headAlone || status == 204 || status == 304) ? answer : answer.withBody(answer.readBody(in)));
	}

	private Answer withBody(byte[] bytes) throws IOException {
		String coding = header("Content-Encoding").orElse("");
		if (bytes.length == 0) {
			return this;
		}
		return new Answer(this.status, this.head, text(switch (coding) {
			case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
			case "br" -> Decoder.decompress(bytes).getDecompressedData();
			default -> bytes;
		}));
	}

	private byte[] readBody(InputStream in) throws IOException {
		if (header("Transfer-Encoding").isPresent()) {
			return readChunks(in);
		}
		Optional<String> length = header("Content-Length");
		return length.isPresent() ? in.readNBytes(Integer.parseInt(length.get())) : in.readAllBytes();
	}

	private static byte[] readChunks(InputStream in) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		String size = line(in).strip();
		while (!size.isEmpty() && !size.equals("0")) {
			body.write(in.readNBytes(Integer.parseInt(size, 16)));
			line(in);
			size = line(in).strip();
		}
		line(in);
		return body.toByteArray();
	}

	/**
	 * The value of a header that is there once at most.
	 */
	Optional<String> header(String name) {
		List<String> values = headers(name);
		return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
	}

	List<String> headers(String name) {
		return this.head.stream()
			.filter((line) -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
			.map((line) -> line.substring(name.length() + 1).strip())
			.toList();
	}

	/**
	 * Whether no more answers follow.
	 */
	boolean isLast() {
		return headers("Connection").contains("close") || this.head.isEmpty();
	}

	/**
	 * All that was answered.
	 */
	String text() {
		return String.join("\n", this.head) + "\n\n" + this.body;
	}

	private static String line(InputStream in) throws IOException {
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

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
