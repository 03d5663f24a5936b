package dev.rolecompass.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * A line of {@code malformed-requests.txt}, which explains the format.
 *
 * @param statuses the statuses of the responses in order, separated by spaces
 * @param what what is wrong with it
 * @param text the request, as written in the file
 */
record MalformedRequest(String statuses, String what, String text) {

	private static final Pattern REPEATED = Pattern.compile("⟨(.*?)⟩×(\\d+)");

	/**
	 * The first of Unicode's pictures of control characters, which have the same order.
	 */
	private static final char PICTURES = '\u2400';

	static Stream<MalformedRequest> all() {
		try {
			return new ClassPathResource("malformed-requests.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(" +\\| ", 3))
				.map((parts) -> new MalformedRequest(parts[0], parts[1], parts[2]));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The bytes to send.
	 */
	byte[] bytes() {
		StringBuilder bytes = new StringBuilder();
		REPEATED.matcher(this.text)
			.replaceAll(MalformedRequest::repeated)
			.replace("¶", "\r\n")
			.chars()
			.map(MalformedRequest::unpictured)
			.forEach((character) -> bytes.append((char) character));
		return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String repeated(MatchResult part) {
		return part.group(1).repeat(Integer.parseInt(part.group(2)));
	}

	private static int unpictured(int character) {
		boolean pictured = character >= PICTURES && character <= PICTURES + ' ';
		return (character == '␡') ? '\u007F' : pictured ? character - PICTURES : character;
	}

	@Override
	public String toString() {
		return this.what;
	}

}
