package dev.rolecompass.web;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Redirects to a page's own URL when it was asked for by another spelling, such as
 * answers in another order. The way there is built from the page's model, not from the
 * request. Query parameters that mean nothing to us are no reason to redirect.
 */
class CanonicalUrlInterceptor implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView modelAndView) {
		if (modelAndView != null && modelAndView.getModel().get(Page.ATTRIBUTE) instanceof Page page
				&& !page.hasOtherUrls() && !spelling(request).equals(page.url())) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, Redirect.CACHE_CONTROL);
			modelAndView.setView(Redirect.to(HttpStatus.MOVED_PERMANENTLY, page.url()));
		}
	}

	/**
	 * The URL that was asked for, without parameters that mean nothing.
	 */
	private static String spelling(HttpServletRequest request) {
		String path = String.valueOf(request.getAttribute(TidyRequestFilter.RAW_PATH));
		if ("".equals(request.getQueryString())) {
			return path + "?";
		}
		StringJoiner query = new StringJoiner("&", path + "?", "").setEmptyValue(path);
		for (String name : List.of(QuizController.ASKED, EntriesArgumentResolver.WITH)) {
			String[] values = request.getParameterValues(name);
			if (values != null) {
				Arrays.stream(values).forEach((value) -> query.add(name + "=" + value));
			}
		}
		return query.toString();
	}

}
