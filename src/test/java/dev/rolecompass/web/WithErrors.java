package dev.rolecompass.web;

import java.util.Collections;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Requests pages without a container. After an error it requests the error page, as the
 * container would.
 */
final class WithErrors {

	private WithErrors() {
	}

	static MvcResult get(MockMvcTester mvc, String link) {
		MvcResult result = mvc.get().uri(link).exchange().getMvcResult();
		boolean empty = result.getResponse().getContentAsByteArray().length == 0;
		return (result.getResponse().getErrorMessage() != null || result.getResponse().getStatus() >= 400 && empty)
				? error(mvc, result.getRequest(), result.getResponse().getStatus()) : result;
	}

	/**
	 * An error page, without a request that failed.
	 */
	static MvcResult error(MockMvcTester mvc, String link, int status) {
		return mvc.get().uri("/error").with((request) -> {
			request.setDispatcherType(DispatcherType.ERROR);
			return request;
		})
			.requestAttr(OriginalPath.class.getName(), new OriginalPath(link))
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.exchange()
			.getMvcResult();
	}

	private static MvcResult error(MockMvcTester mvc, HttpServletRequest failed, int status) {
		MockMvcTester.MockMvcRequestBuilder error = mvc.get().uri("/error").with((request) -> {
			request.setDispatcherType(DispatcherType.ERROR);
			request.setQueryString(failed.getQueryString());
			return request;
		})
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status);
		Collections.list(failed.getAttributeNames())
			.stream()
			.filter((name) -> name.startsWith(OriginalPath.class.getName())
					|| name.startsWith(DefaultErrorAttributes.class.getName()))
			.forEach((name) -> error.requestAttr(name, failed.getAttribute(name)));
		return error.exchange().getMvcResult();
	}

}
