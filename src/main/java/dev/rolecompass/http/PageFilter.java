package dev.rolecompass.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves cached pages and 304s; renders and caches the rest, a limited number at once.
 * Caching is opt-in: only responses that were {@linkplain #cache declared} cacheable are
 * cached here. Any other response gets {@link Lifetime#NONE} unless it has its own
 * {@code Cache-Control}.
 */
@Component
public class PageFilter extends OncePerRequestFilter {

	private static final String LIFETIME = PageFilter.class.getName() + ".LIFETIME";

	private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");

	private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

	private static final String CARD_SUFFIX = ".png";

	private static final PlainPage BUSY = PlainPage.read("busy.properties");

	private final BaseUrl baseUrl;

	private final PageTags tags;

	private final PageCache cache;

	private final ConcurrencyLimit limit;

	private final boolean compressing;

	PageFilter(BaseUrl baseUrl, PageTags tags, PageCache cache, ConcurrencyLimit limit, ServerProperties server) {
		this.baseUrl = baseUrl;
		this.tags = tags;
		this.cache = cache;
		this.limit = limit;
		this.compressing = server.getCompression().getEnabled();
	}

	/**
	 * Declares that a response depends on nothing except its URL, the configuration and
	 * the build, and may be cached by clients for a lifetime.
	 */
	public static void cache(HttpServletRequest request, Lifetime lifetime) {
		request.setAttribute(LIFETIME, lifetime);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			render(null, request, response, chain);
		}
		else if (isRendered(request)) {
			serve(request, response, chain);
		}
		else {
			Lifetime.NONE.applyTo(response);
			chain.doFilter(request, response);
		}
	}

	/**
	 * Whether a request may lead to a page. Other methods are refused, and only the error
	 * page of that is rendered.
	 */
	private static boolean isRendered(HttpServletRequest request) {
		return SAFE_METHODS.contains(request.getMethod()) && !DirectPaths.contain(request.getServletPath());
	}

	private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String url = url(request);
		boolean gzip = acceptsGzip(request);
		Optional<CachedPage> page = this.cache.find(url, gzip);
		String tag = page.map(CachedPage::tag).orElseGet(() -> this.tags.tag(url));
		if (PageTags.isAmong(tag, request.getHeaders(HttpHeaders.IF_NONE_MATCH))) {
			CachedPage.describe(response, tag);
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
		}
		else if (page.isPresent()) {
			page.get().writeTo(response);
		}
		else {
			render(new CacheSlot(url, tag, gzip), request, response, chain);
		}
	}

	/**
	 * Renders a response into memory and sends it after releasing the permit, since a
	 * client may read slowly.
	 * @param slot where to cache the page; {@code null} to cache nothing
	 */
	private void render(@Nullable CacheSlot slot, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		if (!this.limit.acquire()) {
			refuse(request.getRequestURI(), response);
			return;
		}
		ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
		Optional<CachedPage> page = Optional.empty();
		try {
			if (slot != null) {
				page = page(slot, request, rendered, chain);
			}
			else {
				chain.doFilter(request, rendered);
			}
		}
		finally {
			this.limit.release();
		}
		if (page.isPresent()) {
			rendered.resetBuffer();
			page.get().writeTo(response);
			return;
		}
		if (!rendered.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			Lifetime.NONE.applyTo(rendered);
		}
		rendered.copyBodyToResponse();
	}

	/**
	 * Renders and caches a page, unless another request did so in the meantime.
	 * @return the page; empty if the response isn't cacheable
	 */
	private Optional<CachedPage> page(CacheSlot slot, HttpServletRequest request,
			ContentCachingResponseWrapper rendered, FilterChain chain) throws ServletException, IOException {
		Optional<CachedPage> cached = this.cache.findAgain(slot.url(), slot.gzip());
		if (cached.isPresent()) {
			return cached;
		}
		Map<String, String> before = CachedPage.headers(rendered);
		chain.doFilter(request, rendered);
		if (!(request.getAttribute(LIFETIME) instanceof Lifetime lifetime)
				|| rendered.getStatus() != HttpStatus.OK.value()) {
			return Optional.empty();
		}
		boolean tagged = lifetime == Lifetime.PAGE;
		if (!isCard(request)) {
			rendered.setHeader(HttpHeaders.CONTENT_LANGUAGE, rendered.getLocale().toLanguageTag());
		}
		CachedPage page = CachedPage.of(tagged ? slot.tag() : null, lifetime, rendered, before, slot.gzip());
		this.cache.put(slot.url(), page);
		return Optional.of(page);
	}

	private static void refuse(String path, HttpServletResponse response) throws IOException {
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
		Lifetime.NONE.applyTo(response);
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(BUSY.in(path));
	}

	/**
	 * Everything that a page depends on, except the build. Cards ignore their query.
	 */
	private String url(HttpServletRequest request) {
		String path = this.baseUrl.forRequest(request).orElse("") + ' ' + request.getRequestURI();
		return (request.getQueryString() != null && !isCard(request)) ? path + '?' + request.getQueryString() : path;
	}

	/**
	 * Cards are already compressed.
	 */
	private boolean acceptsGzip(HttpServletRequest request) {
		return this.compressing && !isCard(request)
				&& AcceptedCodings.includeGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
	}

	private static boolean isCard(HttpServletRequest request) {
		return request.getRequestURI().endsWith(CARD_SUFFIX);
	}

	/**
	 * The key of a page in the cache, and its entity tag.
	 */
	private record CacheSlot(String url, String tag, boolean gzip) {
	}

}
