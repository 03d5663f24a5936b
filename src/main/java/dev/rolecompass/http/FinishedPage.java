package dev.rolecompass.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page as it goes over the line.
 *
 * @param tag the entity tag
 * @param type the media type, with the character set
 * @param locale the language
 * @param headers what the page's maker said of it beside these
 * @param coding the coding of the content
 * @param content the content, coded; never changed
 */
record FinishedPage(String tag, String type, Locale locale, Map<String, String> headers, ContentCoding coding,
		byte[] content) {

	/**
	 * Finishes a page.
	 * @param tag its entity tag
	 * @param rendered the page
	 * @param others the names of headers that are set for all answers
	 * @param coding the coding that it is wanted in
	 */
	static FinishedPage of(String tag, ContentCachingResponseWrapper rendered, Set<String> others, ContentCoding coding)
			throws IOException {
		Map<String, String> headers = new LinkedHashMap<>();
		rendered.getHeaderNames()
			.stream()
			.filter((name) -> !others.contains(name))
			.forEach((name) -> headers.put(name, String.valueOf(rendered.getHeader(name))));
		byte[] content = rendered.getContentAsByteArray();
		return new FinishedPage(tag, String.valueOf(rendered.getContentType()), rendered.getLocale(), headers, coding,
				(coding == ContentCoding.GZIP) ? gzip(content) : content);
	}

	/**
	 * Sends the page; the container leaves the content out where only the head was asked
	 * for.
	 */
	void writeTo(HttpServletResponse response) throws IOException {
		response.setContentType(this.type);
		response.setLocale(this.locale);
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
