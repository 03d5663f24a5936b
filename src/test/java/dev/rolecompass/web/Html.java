package dev.rolecompass.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page or an element.
 *
 * @param element the element, parsed by jsoup
 */
public record Html(Element element) {

	private static final List<String> INLINE = List.of("a", "b", "span");

	public static Html parse(String html) {
		return new Html(Jsoup.parse(html));
	}

	/**
	 * All elements inside that match a CSS selector.
	 */
	public List<Html> all(String selector) {
		return this.element.select(selector).stream().filter((each) -> each != this.element).map(Html::new).toList();
	}

	/**
	 * The only element inside that matches a CSS selector.
	 */
	public Html the(String selector) {
		List<Html> all = all(selector);
		if (all.size() != 1) {
			throw new AssertionError(all.size() + " elements " + selector);
		}
		return all.get(0);
	}

	/**
	 * The section with this heading.
	 */
	public Html section(String heading) {
		return all("section").stream()
			.filter((section) -> section.all("h2").stream().anyMatch((title) -> title.text().equals(heading)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No section '" + heading + "'"));
	}

	/**
	 * What is folded under this summary.
	 */
	public Html details(String summary) {
		return all("details").stream()
			.filter((details) -> details.the("summary").text().equals(summary))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nothing is folded under '" + summary + "'"));
	}

	public String name() {
		return this.element.normalName();
	}

	public Optional<String> attribute(String name) {
		return hasAttribute(name) ? Optional.of(this.element.attr(name)) : Optional.empty();
	}

	public boolean hasAttribute(String name) {
		return this.element.hasAttr(name);
	}

	public boolean is(String attribute, String value) {
		return attribute(attribute).filter(value::equals).isPresent();
	}

	public List<String> attributeNames() {
		return this.element.attributes().asList().stream().map(Attribute::getKey).toList();
	}

	/**
	 * The visible text, with single spaces.
	 * @param without selectors of elements to leave out
	 */
	public String text(String... without) {
		Predicate<Node> left = (node) -> node instanceof Element inside && Arrays.stream(without).anyMatch(inside::is);
		return texts(this.element, left).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
	}

	/**
	 * The words of the text: parts between spaces that have a letter or a digit.
	 * @param without selectors of elements to leave out
	 */
	public List<String> words(String... without) {
		return Arrays.stream(text(without).split(" "))
			.filter((word) -> word.codePoints().anyMatch(Character::isLetterOrDigit))
			.toList();
	}

	public String title() {
		return the("head > title").text();
	}

	public String heading() {
		return all("h1").get(0).text();
	}

	/**
	 * All URLs that the page links to, loads or submits to.
	 */
	public List<String> links() {
		return this.element.getAllElements()
			.stream()
			.flatMap((each) -> Stream.of("href", "src", "action").filter(each::hasAttr).map(each::attr))
			.toList();
	}

	/**
	 * The URL of the link with this text.
	 */
	public String link(String text) {
		return all("a").stream()
			.filter((link) -> link.text().equals(text))
			.flatMap((link) -> link.attribute("href").stream())
			.findFirst()
			.orElseThrow(() -> new AssertionError("No link '" + text + "'"));
	}

	/**
	 * The URL of the page's main link.
	 */
	public String button() {
		return all("a.button").get(0).attribute("href").orElseThrow();
	}

	/**
	 * The content of a {@code meta} tag.
	 */
	public Optional<String> meta(String property) {
		return all("meta").stream()
			.filter((tag) -> tag.is("property", property) || tag.is("name", property))
			.flatMap((tag) -> tag.attribute("content").stream())
			.findFirst();
	}

	/**
	 * The links in the page's head with a relation.
	 */
	public List<Html> relations(String relation) {
		return all("link").stream().filter((tag) -> tag.is("rel", relation)).toList();
	}

	/**
	 * The values of the form fields with a name, in order.
	 */
	public List<String> values(String field) {
		return all("input").stream()
			.filter((input) -> input.is("name", field))
			.map((input) -> input.attribute("value").orElse(""))
			.toList();
	}

	/**
	 * The values of the checked form fields.
	 */
	public List<String> checked() {
		return all("input[checked]").stream().map((input) -> input.attribute("value").orElse("")).toList();
	}

	private static Stream<String> texts(Node node, Predicate<Node> without) {
		if (node instanceof TextNode text) {
			return Stream.of(text.getWholeText());
		}
		if (without.test(node)) {
			return Stream.empty();
		}
		Stream<String> inside = node.childNodes().stream().flatMap((child) -> texts(child, without));
		return INLINE.contains(node.nodeName()) ? inside
				: Stream.of(Stream.of(" "), inside, Stream.of(" ")).flatMap((part) -> part);
	}

}
