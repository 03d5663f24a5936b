package dev.rolecompass.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import dev.rolecompass.http.Lifetime;
import dev.rolecompass.http.PageFilter;
import dev.rolecompass.link.Routes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Redirects to a page's own URL if another spelling was requested, such as answers in
 * another order; otherwise declares the page cacheable. The redirect is built from the
 * page's model, never from the request. Unknown query parameters are ignored.
 */
public class CanonicalUrlInterceptor implements HandlerInterceptor {

	/**
	 * The model attribute with the URL of a response whose model isn't a {@link Page}.
	 */
	public static final String URL = "url";

	/**
	 * The model attribute with the {@link Lifetime} of a response that isn't a page.
	 */
	public static final String LIFETIME = "lifetime";

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView modelAndView) {
		if (modelAndView == null) {
			return;
		}
		Map<String, Object> model = modelAndView.getModel();
		Optional<String> url = ownUrl(model);
		if (url.isPresent() && !requestedUrl(request).equals(url.get())) {
			modelAndView.setView(Redirect.permanent(url.get(), response));
		}
		else if (isCacheable(model)) {
			PageFilter.cache(request, (model.get(LIFETIME) instanceof Lifetime lifetime) ? lifetime : Lifetime.PAGE);
		}
	}

	private static Optional<String> ownUrl(Map<String, Object> model) {
		if (model.get(URL) instanceof String url) {
			return Optional.of(url);
		}
		return (model.get(Page.ATTRIBUTE) instanceof Page page && !page.hasOtherUrls()) ? Optional.of(page.url())
				: Optional.empty();
	}

	private static boolean isCacheable(Map<String, Object> model) {
		return model.containsKey(URL) || model.get(Page.ATTRIBUTE) instanceof Page page && page.isCacheable();
	}

	/**
	 * The requested URL as it arrived, without unknown parameters.
	 */
	private static String requestedUrl(HttpServletRequest request) {
		String path = OriginalPath.of(request).text();
		String query = request.getQueryString();
		if (query == null || query.isEmpty()) {
			return (query == null) ? path : path + "?";
		}
		StringJoiner known = new StringJoiner("&", path + "?", "").setEmptyValue(path);
		String[] parts = StringUtils.delimitedListToStringArray(query, "&");
		for (String name : List.of(Routes.ASKED, Routes.WITH, Routes.AS)) {
			Arrays.stream(parts).filter((part) -> part.startsWith(name + "=")).forEach(known::add);
		}
		return known.toString();
	}

}
