package dev.rolecompass.web;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what no other handler did.
 */
@Controller
class ErrorDispatchController implements ErrorController {

	private final ErrorPages errorPages;

	ErrorDispatchController(ErrorPages errorPages) {
		this.errorPages = errorPages;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		HttpStatus status = status(request);
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			response.setHeader(HttpHeaders.ALLOW, ErrorPages.ALLOWED_METHODS);
		}
		return this.errorPages.of(request, status);
	}

	/**
	 * The status of the dispatch; whoever asks for this path themselves finds nothing.
	 */
	private static HttpStatus status(HttpServletRequest request) {
		return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
			.map((code) -> HttpStatus.resolve((int) code))
			.orElse(HttpStatus.NOT_FOUND);
	}

}
