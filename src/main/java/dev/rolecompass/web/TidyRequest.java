package dev.rolecompass.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * A request with a repaired path and query. Parameters come from the query only.
 */
class TidyRequest extends HttpServletRequestWrapper {

	private final String path;

	private final Map<String, String[]> parameters = new LinkedHashMap<>();

	/**
	 * @param path the repaired path below the context path
	 */
	TidyRequest(HttpServletRequest request, String path, Map<String, List<String>> parameters) {
		super(request);
		this.path = path;
		parameters.forEach((name, values) -> this.parameters.put(name, values.toArray(String[]::new)));
	}

	/**
	 * The configured context path; Tomcat returns the requested spelling.
	 */
	@Override
	public String getContextPath() {
		return getServletContext().getContextPath();
	}

	@Override
	public String getRequestURI() {
		return getContextPath() + this.path;
	}

	@Override
	public String getServletPath() {
		return this.path;
	}

	/**
	 * Hides what the client accepts, because the path decides the format.
	 */
	@Override
	public @Nullable String getHeader(String name) {
		return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.get(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.parameters);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

}
