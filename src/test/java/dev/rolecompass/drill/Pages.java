package dev.rolecompass.drill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/**
 * What clients read: of a hundred requests eighty are for what many read, nineteen for a
 * result as JSON and one for a result's page that nobody asked for before.
 */
final class Pages {

	private static final List<String> READ_BY_MANY = List.of("/en", "/en/guide", "/en/career/a3b1",
			"/en/result/career/em-81-58", "/en/career/a4b3c4d4e1f3g4hxi2j3k4l3", "/assets/site.css",
			"/en/result/job/tl-20-31", "/en/compare?with=career.em-81-58&with=job.tl-20-31");

	private static final AtomicLong UNKNOWN = new AtomicLong();

	private final AtomicLong count = new AtomicLong();

	private final Map<String, byte[]> known = new ConcurrentHashMap<>();

	/**
	 * The next one.
	 * @return its path and query
	 */
	String next() {
		long number = this.count.getAndIncrement();
		int kind = (int) (number % 100);
		if (kind == 0) {
			return "/en/career/" + answers(number);
		}
		if (kind < 20) {
			return "/en/career/" + answers(number) + ".json";
		}
		return READ_BY_MANY.get((int) (number % READ_BY_MANY.size()));
	}

	/**
	 * A result's page that nobody asked for before, unless some forty million have been.
	 */
	static String unknown() {
		return "/en/job/" + answers(UNKNOWN.getAndIncrement());
	}

	/**
	 * Whether an answer is the complete page, and the same as from the other copy.
	 */
	boolean isRight(String page, byte[] body) throws IOException {
		if (READ_BY_MANY.contains(page)) {
			byte[] first = this.known.putIfAbsent(page, body);
			return first == null || Arrays.equals(first, body);
		}
		String text = unpacked(body).strip();
		return page.endsWith(".json") ? text.startsWith("{") && text.endsWith("}") : text.endsWith("</html>");
	}

	/**
	 * Answers to all topics, other ones for each number: its digits in base five, and a
	 * last answer that makes the sum odd, since a tie would need one more.
	 */
	private static String answers(long number) {
		StringBuilder answers = new StringBuilder();
		long sum = 0;
		for (char letter = 'a'; letter < 'l'; letter++) {
			answers.append(letter).append(number % 5);
			sum += number % 5;
			number /= 5;
		}
		return answers.append('l').append((sum + 1) % 2).toString();
	}

	private static String unpacked(byte[] body) throws IOException {
		try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(body))) {
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
