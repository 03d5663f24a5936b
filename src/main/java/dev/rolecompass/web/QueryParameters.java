package dev.rolecompass.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.rolecompass.link.TrailingPunctuation;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Parses queries. Unlike Tomcat, it accepts what can't be decoded. Values lose what chat
 * apps append.
 */
public final class QueryParameters {

	private QueryParameters() {
	}

	/**
	 * Returns the parameters by name, in the order of their first occurrence.
	 */
	public static Map<String, List<String>> parse(@Nullable String query) {
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
	 * A value that can't be decoded is kept, so that the positions of the others stay
	 * right.
	 */
	private static String decode(@Nullable String value) {
		if (value == null) {
			// The parameter has no equals sign
			return "";
		}
		try {
			return TrailingPunctuation.strip(StringUtils.uriDecode(value, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return value;
		}
	}

}
