package dev.rolecompass.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A rendered page or card, compressed and ready to send.
 *
 * @param tag the entity tag; {@code null} for pictures
 * @param lifetime how long clients and proxies may cache it
 * @param type the media type, including the character set
 * @param headers the other headers that were set during rendering
 * @param gzip whether the content is compressed
 * @param content the content, which must not be changed
 */
record CachedPage(@Nullable String tag, Lifetime lifetime, String type, Map<String, String> headers, boolean gzip,
		byte[] content) {

	/**
	 * Copies a rendered response.
	 * @param before the headers that were set before rendering
	 */
	static CachedPage of(@Nullable String tag, Lifetime lifetime, ContentCachingResponseWrapper rendered,
			Map<String, String> before, boolean gzip) {
		Map<String, String> headers = headers(rendered);
		headers.entrySet().removeAll(before.entrySet());
		String type = String.valueOf(rendered.getContentType());
		byte[] content = rendered.getContentAsByteArray();
		return new CachedPage(tag, lifetime, type, Map.copyOf(headers), gzip, gzip ? Gzip.compress(content) : content);
	}

	static Map<String, String> headers(HttpServletResponse response) {
		Map<String, String> headers = new LinkedHashMap<>();
		response.getHeaderNames().forEach((name) -> headers.put(name, String.valueOf(response.getHeader(name))));
		return headers;
	}

	/**
	 * Sets the headers that a page and its 304 have in common.
	 */
	static void describe(HttpServletResponse response, String tag) {
		response.setHeader(HttpHeaders.ETAG, tag);
		Lifetime.PAGE.applyTo(response);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
	}

	/**
	 * Sends the page. For HEAD, Tomcat leaves out the content.
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

}
