package dev.rolecompass.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

/**
 * A page, read as far as the tests need it. Knows only what our templates write.
 *
 * @param text the page
 */
record Html(String text) {

	private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*)((?:\\s[^<>]*)?)>([^<]*)");

	private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z:-]+)(?:=\"([^\"]*)\")?");

	List<Tag> tags() {
		return TAG.matcher(this.text).results().map((tag) -> {
			Map<String, String> attributes = new LinkedHashMap<>();
			Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
			while (attribute.find()) {
				attributes.put(attribute.group(1), unescape(Optional.ofNullable(attribute.group(2)).orElse("")));
			}
			return new Tag(tag.group(1), attributes, unescape(tag.group(3)).strip());
		}).toList();
	}

	List<Tag> tags(String name) {
		return tags().stream().filter((tag) -> tag.name().equals(name)).toList();
	}

	String title() {
		return tags("title").get(0).text();
	}

	String heading() {
		return tags("h1").get(0).text();
	}

	/**
	 * All that the page leads to or loads.
	 */
	List<String> links() {
		return tags().stream()
			.flatMap((tag) -> Stream.of("href", "src", "action").flatMap((name) -> tag.attribute(name).stream()))
			.toList();
	}

	/**
	 * Where the link with a text leads.
	 */
	String link(String text) {
		return tags("a").stream()
			.filter((tag) -> tag.text().equals(text))
			.flatMap((tag) -> tag.attribute("href").stream())
			.findFirst()
			.orElseThrow(() -> new AssertionError("There's no link " + text));
	}

	/**
	 * Where the page's main link leads.
	 */
	String button() {
		return tags("a").stream()
			.filter((tag) -> tag.is("class", "button"))
			.flatMap((tag) -> tag.attribute("href").stream())
			.findFirst()
			.orElseThrow(() -> new AssertionError("There's no button"));
	}

	/**
	 * What the page says of itself in its head.
	 */
	Optional<String> meta(String property) {
		return tags("meta").stream()
			.filter((tag) -> tag.is("property", property) || tag.is("name", property))
			.flatMap((tag) -> tag.attribute("content").stream())
			.findFirst();
	}

	/**
	 * The URLs in the page's head that stand in a relation to it.
	 */
	List<Tag> relations(String relation) {
		return tags("link").stream().filter((tag) -> tag.is("rel", relation)).toList();
	}

	/**
	 * The values of form fields with a name, in order.
	 */
	List<String> values(String field) {
		return fields(field).map((tag) -> tag.attribute("value").orElse("")).toList();
	}

	/**
	 * The values that are checked.
	 */
	List<String> checked() {
		return tags("input").stream()
			.filter((tag) -> tag.attribute("checked").isPresent())
			.map((tag) -> tag.attribute("value").orElse(""))
			.toList();
	}

	private Stream<Tag> fields(String name) {
		return tags("input").stream().filter((tag) -> tag.is("name", name));
	}

	private static String unescape(String text) {
		return HtmlUtils.htmlUnescape(text);
	}

	/**
	 * A start tag.
	 *
	 * @param name its name
	 * @param attributes its attributes; empty text for those without a value
	 * @param text the text up to the next tag
	 */
	record Tag(String name, Map<String, String> attributes, String text) {

		Optional<String> attribute(String name) {
			return Optional.ofNullable(this.attributes.get(name));
		}

		boolean is(String name, String value) {
			return value.equals(this.attributes.get(name));
		}

	}

}
