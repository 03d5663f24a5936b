package dev.rolecompass.link;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A link that was opened or pasted, as far as it can be repaired.
 *
 * @param path the path without doubled slashes, a slash at the end, or anything that is
 * attached; its letters are lower-case. It may still not be one of ours
 * @param parameters our parameters by name, in the order of their first occurrence
 */
public record RepairedLink(String path, Map<String, List<String>> parameters) {

	/**
	 * A pattern rather than a link, which mustn't lead home.
	 */
	private static final String ALL_PATHS = "/*";

	private static final Pattern SLASHES = Pattern.compile("/{2,}");

	private static final Pattern BEFORE_SEGMENT = Pattern.compile("/[^a-z0-9./_-]++");

	/**
	 * A query whose question mark was encoded or lost.
	 */
	private static final Pattern QUERY = Pattern.compile("[^a-z0-9/](?:amp;)*+(?=(?:"
			+ String.join("|", Routes.WITH, Routes.ASKED, Routes.AS, Routes.OF) + ")\\s*+=)");

	public RepairedLink {
		parameters = Map.copyOf(parameters);
	}

	/**
	 * @param path the path as it arrived, encoded or not
	 * @param query the query as it arrived; {@code null} if there is none
	 */
	public static RepairedLink of(String path, @Nullable String query) {
		String text = LinkText.repair(path);
		Matcher inPath = QUERY.matcher(text);
		if (!inPath.find()) {
			return new RepairedLink(repaired(text), LinkParameters.parse(query));
		}
		String rest = text.substring(inPath.end());
		return new RepairedLink(repaired(text.substring(0, inPath.start())),
				LinkParameters.parse((query != null) ? rest + "&" + query : rest));
	}

	private static String repaired(String path) {
		if (ALL_PATHS.equals(path)) {
			return path;
		}
		String segments = BEFORE_SEGMENT.matcher(SLASHES.matcher(path).replaceAll("/")).replaceAll("/");
		return LinkText.stripEnd(SLASHES.matcher(segments).replaceAll("/"));
	}

	/**
	 * The values of a parameter, in order; empty if the link doesn't have it.
	 */
	public List<String> values(String parameter) {
		return this.parameters.getOrDefault(parameter, List.of());
	}

}
