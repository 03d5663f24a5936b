package dev.rolecompass.http;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a page only where that is needed: not for those who have it already, and not
 * again while a finished one is at hand. What is found and says nothing of how long it
 * may be kept is a page; pictures are kept at hand, too, and all else passes.
 */
@Component
public class PageFilter extends OncePerRequestFilter {

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

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final BaseUrl baseUrl;

	private final PageTags tags;

	private final FinishedPages pages;

	private final Capacity capacity;

	private final boolean compressing;

	PageFilter(BaseUrl baseUrl, PageTags tags, FinishedPages pages, Capacity capacity, ServerProperties server) {
		this.baseUrl = baseUrl;
		this.tags = tags;
		this.pages = pages;
		this.capacity = capacity;
		this.compressing = server.getCompression().getEnabled();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!READING.contains(request.getMethod())) {
			this.capacity.share(response, (answer) -> chain.doFilter(request, answer));
			return;
		}
		String url = url(request);
		ContentCoding coding = coding(request);
		Optional<FinishedPage> page = this.pages.find(url, coding);
		String tag = page.map(FinishedPage::tag).orElseGet(() -> this.tags.of(url));
		if (PageTags.isAmong(tag, request.getHeaders(HttpHeaders.IF_NONE_MATCH))) {
			describe(response, tag);
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
		}
		else if (page.isPresent()) {
			page.get().writeTo(response);
		}
		else {
			this.capacity.share(response, (answer) -> make(url, tag, coding, request, answer, chain));
		}
	}

	/**
	 * Makes what wasn't at hand, unless it is by now.
	 */
	private void make(String url, String tag, ContentCoding coding, HttpServletRequest request,
			ContentCachingResponseWrapper answer, FilterChain chain) throws ServletException, IOException {
		Optional<FinishedPage> atHand = this.pages.findByNow(url, coding);
		if (atHand.isPresent()) {
			atHand.get().writeTo(answer);
			return;
		}
		Map<String, String> others = headers(answer);
		chain.doFilter(request, answer);
		if (answer.getStatus() != HttpStatus.OK.value()) {
			return;
		}
		boolean page = !answer.containsHeader(HttpHeaders.CACHE_CONTROL);
		if (page) {
			describe(answer, tag);
			answer.setHeader(HttpHeaders.CONTENT_LANGUAGE, answer.getLocale().toLanguageTag());
		}
		if (page || isPicture(answer)) {
			FinishedPage finished = FinishedPage.of(tag, answer, others, page ? coding : ContentCoding.IDENTITY);
			this.pages.keep(url, coding, finished);
			answer.resetBuffer();
			finished.writeTo(answer);
		}
	}

	/**
	 * Whether an answer is a picture. They are the largest answers, so with them at hand
	 * those who read slowly share one and wait for no turn.
	 */
	private static boolean isPicture(HttpServletResponse answer) {
		return MediaType.IMAGE_PNG_VALUE.equals(answer.getContentType());
	}

	private static Map<String, String> headers(HttpServletResponse response) {
		Map<String, String> headers = new LinkedHashMap<>();
		response.getHeaderNames().forEach((name) -> headers.put(name, String.valueOf(response.getHeader(name))));
		return headers;
	}

	/**
	 * All that a page is a function of, but for the build.
	 */
	private String url(HttpServletRequest request) {
		String path = this.baseUrl.of(request).orElse("") + ' ' + request.getRequestURI();
		return (request.getQueryString() != null) ? path + '?' + request.getQueryString() : path;
	}

	/**
	 * The coding that the client gets. Brotli would save a tenth more, but takes native
	 * code.
	 */
	private ContentCoding coding(HttpServletRequest request) {
		boolean gzip = this.compressing
				&& ContentCoding.preferred(request.getHeader(HttpHeaders.ACCEPT_ENCODING)).contains(ContentCoding.GZIP);
		return gzip ? ContentCoding.GZIP : ContentCoding.IDENTITY;
	}

	private static void describe(HttpServletResponse response, String tag) {
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
	}

}
