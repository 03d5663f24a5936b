package dev.rolecompass.http;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Says how long files may be kept: for good under the hash of their content, shortly
 * under any other name.
 */
class AssetInterceptor implements HandlerInterceptor {

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final CacheControl SHORTLY = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

	private static final String ICON = "/favicon";

	private final ObjectProvider<ResourceUrlProvider> urls;

	AssetInterceptor(ObjectProvider<ResourceUrlProvider> urls) {
		this.urls = urls;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof ResourceHttpRequestHandler) {
			CacheControl kept = isPresent(request.getServletPath()) ? FOR_GOOD : SHORTLY;
			response.setHeader(HttpHeaders.CACHE_CONTROL, kept.getHeaderValue());
			if (request.getServletPath().startsWith(ICON)) {
				// Other sites may show it beside a link
				response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
			}
			// Spring says so of compressed files only
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		return true;
	}

	private boolean isPresent(String path) {
		return path.equals(this.urls.getObject().getForLookupPath(AssetResolver.withoutHash(path)));
	}

}
