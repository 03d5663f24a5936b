package dev.rolecompass.web.error;

import java.io.IOException;
import java.util.Optional;

import dev.rolecompass.http.Lifetime;
import dev.rolecompass.http.OptionsFilter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows every error: malformed links, unknown paths, and failures.
 */
@Controller
class ErrorPageController implements ErrorController {

	private final ErrorPages errorPages;

	private final ErrorAttributes errorAttributes;

	ErrorPageController(ErrorPages errorPages, ErrorAttributes errorAttributes) {
		this.errorPages = errorPages;
		this.errorAttributes = errorAttributes;
	}

	@RequestMapping("${spring.web.error.path:/error}")
	@Nullable ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
			// Somebody requested the path of errors itself
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return null;
		}
		Lifetime.NONE.applyTo(response);
		HttpStatus status = Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.NOT_FOUND);
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			response.setHeader(HttpHeaders.ALLOW, OptionsFilter.METHODS);
		}
		return this.errorPages.page(request, status,
				Optional.ofNullable(this.errorAttributes.getError(new ServletWebRequest(request))));
	}

}
