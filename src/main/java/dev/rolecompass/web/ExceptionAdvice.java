package dev.rolecompass.web;

import dev.rolecompass.link.MalformedLinkException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers links that say something wrong.
 */
@ControllerAdvice
class ExceptionAdvice {

	private final ErrorPages errorPages;

	ExceptionAdvice(ErrorPages errorPages) {
		this.errorPages = errorPages;
	}

	@ExceptionHandler
	ModelAndView malformed(MalformedLinkException ex, HttpServletRequest request, HttpServletResponse response) {
		return notStored(response, this.errorPages.of(request, ex));
	}

	@ExceptionHandler
	ModelAndView noRecommendation(NoRecommendationException ex, HttpServletRequest request,
			HttpServletResponse response) {
		return notStored(response, this.errorPages.of(request, ex));
	}

	@ExceptionHandler
	ModelAndView methodNotSupported(HttpRequestMethodNotSupportedException ex, HttpServletRequest request,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.ALLOW, ErrorPages.ALLOWED_METHODS);
		return notStored(response, this.errorPages.of(request, HttpStatus.METHOD_NOT_ALLOWED));
	}

	private static ModelAndView notStored(HttpServletResponse response, ModelAndView view) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		return view;
	}

}
