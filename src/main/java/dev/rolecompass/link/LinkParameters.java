package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a link, repaired by {@link LinkText}. Names and separators may
 * be garbled, as in {@code with=job.a3&amp;WITH=job.a4%26with%3Djob.a1}. Only our own
 * parameters are read.
 */
public final class LinkParameters {

	private static final String NAME = "(" + String.join("|", Routes.WITH, Routes.ASKED, Routes.AS, Routes.OF)
			+ "|[a-z])\\s*+=(?:3d)?";

	private static final String WITHOUT_VALUE = "(?<bare>" + Routes.WITH + "|" + Routes.ASKED + ")$";

	/**
	 * Parameters whose values are texts rather than parts of links.
	 */
	private static final List<String> TEXTS = List.of(Routes.PASTED, Routes.URL, Routes.MAX_WIDTH, Routes.MAX_HEIGHT,
			Routes.FORMAT);

	/**
	 * One of our parameters, at the start of a part of a query.
	 */
	private static final Pattern OURS = Pattern
		.compile("(?:[^a-z0-9=]|amp;|#38;|#x26;|u0026)*+(?:" + NAME + "|" + WITHOUT_VALUE + ")");

	/**
	 * One more of our parameters, in the same part of a query.
	 */
	private static final Pattern NEXT = Pattern.compile("[^a-z0-9](?:amp;)*+" + NAME);

	/**
	 * What is left of {@code &with=} at the end of a link that was cut off there.
	 */
	private static final Pattern CUT = Pattern.compile("(?:[^a-z0-9=]|amp;)*+(?:w|wi|wit)?");

	private LinkParameters() {
	}

	/**
	 * Returns the parameters by name, in the order of their first occurrence. A parameter
	 * that was cut off within its name has an empty value.
	 */
	public static Map<String, List<String>> parse(@Nullable String query) {
		if (query == null) {
			return Map.of();
		}
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		String[] parts = query.split("&", -1);
		for (String part : parts) {
			Optional<String> text = TEXTS.stream().filter((name) -> part.startsWith(name + "=")).findFirst();
			text.ifPresentOrElse((name) -> add(parameters, name, text(part.substring(name.length() + 1))),
					() -> read(LinkText.repair(part), parameters));
		}
		if (parameters.containsKey(Routes.WITH) && !parameters.containsKey(Routes.OF)
				&& CUT.matcher(LinkText.repair(parts[parts.length - 1])).matches()) {
			add(parameters, Routes.WITH, "");
		}
		return Collections.unmodifiableMap(parameters);
	}

	/**
	 * A text from a form.
	 */
	private static String text(String value) {
		return LinkText.decode(value.replace('+', ' '));
	}

	private static void read(String part, Map<String, List<String>> parameters) {
		Matcher ours = OURS.matcher(part);
		if (!ours.lookingAt()) {
			return;
		}
		if (ours.group("bare") != null) {
			add(parameters, ours.group("bare"), "");
			return;
		}
		String name = ours.group(1);
		int start = ours.end();
		// A single letter may be the name of another site's parameter
		Matcher next = NEXT.matcher(part);
		while (name.length() > 1 && next.find(start)) {
			add(parameters, name, LinkText.strip(part.substring(start, next.start())));
			name = next.group(1);
			start = next.end();
		}
		add(parameters, name, LinkText.strip(part.substring(start)));
	}

	private static void add(Map<String, List<String>> parameters, String name, String value) {
		parameters.computeIfAbsent(name, (key) -> new ArrayList<>()).add(value);
	}

}
