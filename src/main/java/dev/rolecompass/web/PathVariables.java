package dev.rolecompass.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.HandlerMapping;

/**
 * The variable parts of the path that a handler was chosen by, as text.
 */
final class PathVariables {

	private PathVariables() {
	}

	/**
	 * A variable part of the path.
	 * @param request the request
	 * @param name the name in the handler's pattern
	 * @return the text, empty where the pattern has no such part
	 */
	static String get(HttpServletRequest request, String name) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		Object variable = (variables instanceof Map<?, ?> map) ? map.get(name) : null;
		return (variable != null) ? variable.toString() : "";
	}

}
