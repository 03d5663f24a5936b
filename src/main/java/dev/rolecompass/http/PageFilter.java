package dev.rolecompass.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a page only where that is needed: not for those who have it already, and not
 * again while a finished one is at hand; and no more of anything at a time than there is
 * {@link Capacity} for. What is found and says nothing of how long it may be kept is a
 * page. Pictures are kept at hand, too, since they are the largest answers. Before all
 * other filters, so that what is at hand costs next to nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	/**
	 * Where files are, which are only sent, and what tells whether the app lives, which
	 * has to be answered above all when there is too much to do.
	 */
	private static final List<String> AT_ONCE = List.of("/assets/", "/favicon", "/livez", "/readyz");

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
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		return isReading(request) && AT_ONCE.stream().anyMatch(path::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isReading(request) || request.getDispatcherType() == DispatcherType.ERROR) {
			this.capacity.share(response, (answer) -> {
				chain.doFilter(request, answer);
				return Optional.empty();
			});
			return;
		}
		String url = url(request);
		ContentCoding coding = coding(request);
		Optional<FinishedPage> page = this.pages.find(url, coding);
		String tag = page.map(FinishedPage::tag).orElseGet(() -> this.tags.of(url));
		if (PageTags.isAmong(tag, request.getHeaders(HttpHeaders.IF_NONE_MATCH))) {
			FinishedPage.describe(response, tag);
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
	private Optional<FinishedPage> make(String url, String tag, ContentCoding coding, HttpServletRequest request,
			ContentCachingResponseWrapper answer, FilterChain chain) throws ServletException, IOException {
		Optional<FinishedPage> atHand = this.pages.findByNow(url, coding);
		if (atHand.isPresent()) {
			return atHand;
		}
		Map<String, String> before = FinishedPage.headers(answer);
		chain.doFilter(request, answer);
		if (answer.getStatus() != HttpStatus.OK.value()) {
			return Optional.empty();
		}
		boolean page = !answer.containsHeader(HttpHeaders.CACHE_CONTROL);
		if (!page && !isPicture(request)) {
			return Optional.empty();
		}
		if (page) {
			answer.setHeader(HttpHeaders.CONTENT_LANGUAGE, answer.getLocale().toLanguageTag());
		}
		FinishedPage finished = FinishedPage.of(page ? tag : null, answer, before, coding);
		this.pages.keep(url, finished);
		return Optional.of(finished);
	}

	/**
	 * All that a page is a function of, but for the build. A picture is the same whatever
	 * is asked of it, so it is kept once.
	 */
	private String url(HttpServletRequest request) {
		String path = this.baseUrl.of(request).orElse("") + ' ' + request.getRequestURI();
		return (request.getQueryString() != null && !isPicture(request)) ? path + '?' + request.getQueryString() : path;
	}

	/**
	 * The coding that the client gets. Brotli would save a tenth more, but takes native
	 * code; pictures are as small as can be.
	 */
	private ContentCoding coding(HttpServletRequest request) {
		boolean gzip = this.compressing && !isPicture(request)
				&& ContentCoding.preferred(request.getHeader(HttpHeaders.ACCEPT_ENCODING)).contains(ContentCoding.GZIP);
		return gzip ? ContentCoding.GZIP : ContentCoding.IDENTITY;
	}

	private static boolean isReading(HttpServletRequest request) {
		return READING.contains(request.getMethod());
	}

	private static boolean isPicture(HttpServletRequest request) {
		return request.getRequestURI().endsWith(".png");
	}

}
