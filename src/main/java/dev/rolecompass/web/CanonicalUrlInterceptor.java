package dev.rolecompass.web;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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
				&& !spelling(request).equals(page.url())) {
			modelAndView.setView(Redirect.to(HttpStatus.MOVED_PERMANENTLY, page.url()));
		}
	}

	private static String spelling(HttpServletRequest request) {
		String path = String.valueOf(request.getAttribute(TidyRequestFilter.RAW_PATH));
		String[] with = request.getParameterValues(VisitArgumentResolver.WITH);
		if (with == null) {
			return "".equals(request.getQueryString()) ? path + "?" : path;
		}
		return Arrays.stream(with).collect(Collectors.joining("&with=", path + "?with=", ""));
	}

}
