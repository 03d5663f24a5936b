package dev.rolecompass.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A rendered page or card, compressed and ready to send.
 *
 * @param tag the entity tag; none for what never changes
 * @param lifetime how long others may cache it
 * @param type the media type, with the character set
 * @param headers the other headers that were set while it was rendered
 * @param gzip whether the content is compressed
 * @param content the content, never changed
 */
record CachedPage(@Nullable String tag, Lifetime lifetime, String type, Map<String, String> headers, boolean gzip,
		byte[] content) {

	/**
	 * Takes the page from a response.
	 * @param tag its entity tag, if it has one
	 * @param lifetime how long others may cache it
	 * @param rendered the response, which isn't changed
	 * @param before the headers that the response had before it was rendered
	 * @param gzip whether to compress it
	 */
	static CachedPage of(@Nullable String tag, Lifetime lifetime, ContentCachingResponseWrapper rendered,
			Map<String, String> before, boolean gzip) throws IOException {
		Map<String, String> headers = headers(rendered);
		headers.entrySet().removeAll(before.entrySet());
		byte[] content = rendered.getContentAsByteArray();
		return new CachedPage(tag, lifetime, String.valueOf(rendered.getContentType()), Map.copyOf(headers), gzip,
				gzip ? compress(content) : content);
	}

	static Map<String, String> headers(HttpServletResponse response) {
		Map<String, String> headers = new LinkedHashMap<>();
		response.getHeaderNames().forEach((name) -> headers.put(name, String.valueOf(response.getHeader(name))));
		return headers;
	}

	/**
	 * Sets the headers that a page and a 304 for it have in common.
	 */
	static void describe(HttpServletResponse response, String tag) {
		response.setHeader(HttpHeaders.ETAG, tag);
		Lifetime.PAGE.applyTo(response);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
	}

	/**
	 * Sends the page. For HEAD, the container leaves out the content.
	 */
	void writeTo(HttpServletResponse response) throws IOException {
		if (this.tag != null) {
			describe(response, this.tag);
		}
		else {
			this.lifetime.applyTo(response);
		}
		response.setContentType(this.type);
		this.headers.forEach(response::setHeader);
		if (this.gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, AcceptedCodings.GZIP);
		}
		response.setContentLength(this.content.length);
		response.getOutputStream().write(this.content);
	}

	private static byte[] compress(byte[] content) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 2);
		try (GZIPOutputStream gzip = new GZIPOutputStream(compressed, 4096)) {
			gzip.write(content);
		}
		return compressed.toByteArray();
	}

}
