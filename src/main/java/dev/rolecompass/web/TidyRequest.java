package dev.rolecompass.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A request as if it had been tidy from the start: with another path, and with query
 * parameters that can't be decoded, which the container would refuse the whole request
 * for. Values lose what is glued to their end. Only the query has parameters; a body has
 * none.
 */
class TidyRequest extends HttpServletRequestWrapper {

	private final String path;

	private final Map<String, String[]> parameters;

	/**
	 * Tidies a request.
	 * @param request the request as it came
	 * @param path the path to take it for, below the context path
	 */
	TidyRequest(HttpServletRequest request, String path) {
		super(request);
		this.path = path;
		this.parameters = parameters(request.getQueryString());
	}

	/**
	 * The context path as it is set, where the container has it as it was asked for.
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
	 * What the client accepts decides nothing here, not even in what isn't ours.
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
		return this.parameters;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	private static Map<String, String[]> parameters(@Nullable String query) {
		if (query == null) {
			return Map.of();
		}
		Map<String, String[]> parameters = new LinkedHashMap<>();
		UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams()
			.forEach((name, values) -> parameters.put(name,
					values.stream().map(TidyRequest::decode).toArray(String[]::new)));
		return Collections.unmodifiableMap(parameters);
	}

	/**
	 * Decodes a value. One that can't be decoded is no answer and no result, but it keeps
	 * its place among the others.
	 */
	private static String decode(@Nullable String value) {
		if (value == null) {
			// A name without an equals sign
			return "";
		}
		try {
			return TidyRequestFilter.withoutGlue(StringUtils.uriDecode(value, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return value;
		}
	}

}
