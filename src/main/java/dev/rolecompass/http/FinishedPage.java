package dev.rolecompass.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page as it goes over the line, or a picture.
 *
 * @param tag the entity tag; none of what is kept for good
 * @param type the media type, with the character set
 * @param headers what its maker said of it beside these
 * @param coding the coding of the content
 * @param content the content, coded; never changed
 */
record FinishedPage(@Nullable String tag, String type, Map<String, String> headers, ContentCoding coding,
		byte[] content) {

	/**
	 * Browsers ask again soon, a cache of ours is emptied for a release. Either may show
	 * what it has while it asks, and a cache that lets this outweigh {@code s-maxage}
	 * also while we are away.
	 */
	private static final String CACHE_CONTROL = String.valueOf(CacheControl.maxAge(Duration.ofMinutes(5))
		.cachePublic()
		.sMaxAge(Duration.ofHours(1))
		.staleWhileRevalidate(Duration.ofDays(1))
		.staleIfError(Duration.ofDays(1))
		.getHeaderValue());

	/**
	 * Finishes a page.
	 * @param tag its entity tag, if it has one
	 * @param rendered the page
	 * @param before the headers that were there before it was made
	 * @param coding the coding that it is wanted in
	 */
	static FinishedPage of(@Nullable String tag, ContentCachingResponseWrapper rendered, Map<String, String> before,
			ContentCoding coding) throws IOException {
		Map<String, String> headers = headers(rendered);
		headers.entrySet().removeAll(before.entrySet());
		byte[] content = rendered.getContentAsByteArray();
		return new FinishedPage(tag, String.valueOf(rendered.getContentType()), Map.copyOf(headers), coding,
				(coding == ContentCoding.GZIP) ? gzip(content) : content);
	}

	/**
	 * The headers that a response has by now.
	 */
	static Map<String, String> headers(HttpServletResponse response) {
		Map<String, String> headers = new LinkedHashMap<>();
		response.getHeaderNames().forEach((name) -> headers.put(name, String.valueOf(response.getHeader(name))));
		return headers;
	}

	/**
	 * Says what is to be said of a page also to those who have it already.
	 * @param response the response
	 * @param tag the page's entity tag
	 */
	static void describe(HttpServletResponse response, String tag) {
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
	}

	/**
	 * Sends the page; the container leaves the content out where only the head was asked
	 * for.
	 */
	void writeTo(HttpServletResponse response) throws IOException {
		if (this.tag != null) {
			describe(response, this.tag);
		}
		response.setContentType(this.type);
		this.headers.forEach(response::setHeader);
		if (this.coding != ContentCoding.IDENTITY) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, this.coding.token());
		}
		response.setContentLength(this.content.length);
		response.getOutputStream().write(this.content);
	}

	private static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream coded = new ByteArrayOutputStream(content.length / 2);
		try (GZIPOutputStream gzip = new GZIPOutputStream(coded, 4096)) {
			gzip.write(content);
		}
		return coded.toByteArray();
	}

}
