package dev.rolecompass.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.rolecompass.link.Glue;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Reads the parameters of a query without failing on what can't be decoded, as Tomcat
 * would. Values lose what chat apps attach to their end.
 */
public final class QueryParameters {

	private QueryParameters() {
	}

	/**
	 * The parameters by name, in the order in which they were first named.
	 * @param query the query without its question mark, if there is one
	 */
	public static Map<String, List<String>> of(@Nullable String query) {
		if (query == null) {
			return Map.of();
		}
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams()
			.forEach((name, values) -> parameters.put(name, values.stream().map(QueryParameters::decode).toList()));
		return Collections.unmodifiableMap(parameters);
	}

	/**
	 * Decodes a value. One that can't be decoded is no answer and no result, but keeps
	 * its place among the others.
	 */
	private static String decode(@Nullable String value) {
		if (value == null) {
			// A name without an equals sign
			return "";
		}
		try {
			return Glue.strip(StringUtils.uriDecode(value, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return value;
		}
	}

}
