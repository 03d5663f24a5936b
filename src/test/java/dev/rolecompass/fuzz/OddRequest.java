package dev.rolecompass.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A request that was a good one until parts of it were spoiled by chance. Each character
 * is a byte.
 *
 * @param marker what was put somewhere into it, to see whether it comes back
 * @param method the method
 * @param target the target
 * @param version the version
 * @param headers the lines of the headers, without their ends
 */
record OddRequest(String marker, String method, String target, String version, List<String> headers) {

	private static final List<String> METHODS = List.of("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE",
			"CONNECT", "PROPFIND", "get");

	private static final List<String> HEADERS = List.of("Accept: text/html,*/*;q=0.8",
			"Accept-Encoding: gzip, deflate, br, zstd", "Accept-Language: en-GB,en;q=0.8,de;q=0.5",
			"Accept-Charset: utf-8;q=0.7", "Authorization: Basic eA==", "Access-Control-Request-Method: GET",
			"Cache-Control: no-cache", "Connection: keep-alive", "Content-Length: 3",
			"Content-Type: application/x-www-form-urlencoded", "Cookie: JSESSIONID=1; a=\"b\"", "Expect: 100-continue",
			"Forwarded: for=1.2.3.4;host=example.org;proto=https", "Host: example.org",
			"HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA", "If-Match: \"a\"",
			"If-Modified-Since: Thu, 26 Nov 2026 10:00:00 GMT", "If-None-Match: W/\"a\"", "If-Range: \"a\"",
			"If-Unmodified-Since: Thu, 26 Nov 2020 10:00:00 GMT", "Max-Forwards: 0", "Origin: http://example.org",
			"Range: bytes=0-99", "Referer: http://example.org/en", "TE: trailers", "Transfer-Encoding: chunked",
			"Upgrade: h2c", "User-Agent: Mozilla/5.0", "Via: 1.1 example.org", "X-Forwarded-For: 1.2.3.4",
			"X-Forwarded-Host: example.org", "X-Forwarded-Prefix: /a", "X-Forwarded-Proto: https",
			"X-HTTP-Method-Override: PUT", "X-Original-URL: /en");

	private static final List<String> TARGETS = Seeds.targets();

	/**
	 * What makes it more, or less, than one request, or one on a connection to be kept.
	 */
	private static final Pattern FRAMING = Pattern
		.compile("(?is).*[\\r\\n].*|(connection|content-length|expect|transfer-encoding|upgrade).*");

	/**
	 * The request with a number, always the same.
	 * @param number the number
	 */
	static OddRequest of(long number) {
		SplittableRandom random = new SplittableRandom(number);
		Mutations mutations = new Mutations(random);
		List<String> parts = new ArrayList<>(
				List.of("GET", mutations.pick(TARGETS), "HTTP/1.1", "Host: localhost:8080"));
		for (int headers = random.nextInt(4); headers > 0; headers--) {
			parts.add(mutations.pick(HEADERS));
		}
		if (random.nextInt(4) == 0) {
			parts.set(0, mutations.pick(METHODS));
		}
		for (int times = random.nextInt(3); times > 0; times--) {
			// The target has most to do with what comes of it
			int part = random.nextBoolean() ? 1 : random.nextInt(parts.size());
			parts.set(part, mutations.of(parts.get(part)));
		}
		String marker = marker(random);
		switch (random.nextInt(8)) {
			case 0, 1 -> parts.set(1, mutations.insert(marker, parts.get(1)));
			case 2, 3, 4 -> parts.set(1, parts.get(1) + (parts.get(1).contains("?") ? "&" : "?") + marker);
			case 5, 6 -> parts.add(mutations.pick(HEADERS) + marker);
			default -> parts.replaceAll((part) -> (random.nextInt(3) == 0) ? mutations.insert(marker, part) : part);
		}
		return new OddRequest(marker, parts.get(0), parts.get(1), parts.get(2),
				List.copyOf(parts.subList(3, parts.size())));
	}

	/**
	 * Letters that neither a page nor a link has.
	 */
	private static String marker(SplittableRandom random) {
		StringBuilder marker = new StringBuilder("zz");
		random.ints(8, 'a', 'z').forEach((letter) -> marker.append((char) letter));
		return marker.append("zz").toString();
	}

	byte[] bytes() {
		return (String.join(" ", this.method, this.target, this.version) + "\r\n" + String.join("\r\n", this.headers)
				+ "\r\n\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	/**
	 * Whether it is one request, whatever else it is, so that one answer follows.
	 */
	boolean isOne() {
		return this.version.equals("HTTP/1.1")
				&& Stream.concat(Stream.of(this.method, this.target), this.headers.stream())
					.noneMatch((part) -> FRAMING.matcher(part).matches());
	}

}
