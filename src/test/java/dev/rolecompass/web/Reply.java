package dev.rolecompass.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.assertj.core.api.AssertProvider;

/**
 * A response.
 *
 * @param status the status
 * @param head the status line and the headers, unchanged
 * @param body the body, decoded as UTF-8
 */
public record Reply(int status, List<String> head, String body) implements AssertProvider<ReplyAssert> {

	static Reply of(HttpResponse<String> response) {
		List<String> headers = response.headers()
			.map()
			.entrySet()
			.stream()
			.flatMap((header) -> header.getValue().stream().map((value) -> header.getKey() + ": " + value))
			.toList();
		return new Reply(response.statusCode(), headers, response.body());
	}

	static Reply read(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		int end = text.indexOf("\r\n\r\n");
		if (end < 0) {
			throw new IllegalArgumentException("Not a response: " + text);
		}
		List<String> head = Arrays.asList(text.substring(0, end).split("\r\n"));
		String body = text.substring(end + 4);
		boolean chunked = head.contains("Transfer-Encoding: chunked");
		return new Reply(Integer.parseInt(head.get(0).split(" ")[1]), head, utf8(chunked ? unchunked(body) : body));
	}

	/**
	 * The value of a header, if it is there.
	 */
	public Optional<String> header(String name) {
		return headers(name).stream().findFirst();
	}

	List<String> headers(String name) {
		return this.head.stream()
			.filter((line) -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
			.map((line) -> line.substring(name.length() + 1).strip())
			.toList();
	}

	/**
	 * The head and the body.
	 */
	String text() {
		return String.join("\n", this.head) + "\n\n" + this.body;
	}

	Html html() {
		return Html.parse(this.body);
	}

	@Override
	public ReplyAssert assertThat() {
		return new ReplyAssert(this);
	}

	private static String unchunked(String text) {
		StringBuilder body = new StringBuilder();
		int start = 0;
		while (true) {
			int line = text.indexOf("\r\n", start);
			int size = Integer.parseInt(text.substring(start, line), 16);
			if (size == 0) {
				return body.toString();
			}
			body.append(text, line + 2, line + 2 + size);
			start = line + 2 + size + 2;
		}
	}

	private static String utf8(String bytes) {
		return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
	}

}
