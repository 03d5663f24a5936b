package dev.rolecompass.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page as it goes over the line.
 *
 * @param tag the entity tag
 * @param type the media type, with the character set
 * @param headers what is said of it beside these
 * @param coding the coding of the content
 * @param content the content, coded; never changed
 */
record FinishedPage(String tag, String type, Map<String, String> headers, ContentCoding coding, byte[] content) {

	/**
	 * Finishes a page.
	 * @param tag its entity tag
	 * @param rendered the page
	 * @param others the headers that are set for all answers
	 * @param coding the coding that it is wanted in
	 */
	static FinishedPage of(String tag, ContentCachingResponseWrapper rendered, Map<String, String> others,
			ContentCoding coding) throws IOException {
		Map<String, String> headers = new LinkedHashMap<>();
		rendered.getHeaderNames()
			.stream()
			.forEach((name) -> headers.put(name, String.valueOf(rendered.getHeader(name))));
		headers.entrySet().removeAll(others.entrySet());
		byte[] content = rendered.getContentAsByteArray();
		return new FinishedPage(tag, String.valueOf(rendered.getContentType()), headers, coding,
				(coding == ContentCoding.GZIP) ? gzip(content) : content);
	}

	/**
	 * Sends the page; the container leaves the content out where only the head was asked
	 * for.
	 */
	void writeTo(HttpServletResponse response) throws IOException {
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
