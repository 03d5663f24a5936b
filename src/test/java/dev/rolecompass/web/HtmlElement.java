package dev.rolecompass.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Document;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.INode;
import org.attoparser.dom.Text;

import org.springframework.web.util.HtmlUtils;

/**
 * An element of a page, or the whole page, read by the parser that templates are read by.
 *
 * @param node the element
 */
record HtmlElement(INestableNode node) {

	private static final List<String> INLINE = List.of("a", "b", "span");

	static HtmlElement parse(String html) {
		try {
			Document document = new DOMMarkupParser(ParseConfiguration.htmlConfiguration()).parse(html);
			return new HtmlElement(document);
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/**
	 * All elements inside with a name, an id or a class, in order.
	 * @param selector {@code name}, {@code #id}, {@code .class} or {@code name.class}
	 * @return the elements
	 */
	List<HtmlElement> all(String selector) {
		return inside().filter(matching(selector)).toList();
	}

	/**
	 * The only element inside with a name, an id or a class.
	 * @param selector {@code name}, {@code #id}, {@code .class} or {@code name.class}
	 * @return the element
	 */
	HtmlElement the(String selector) {
		List<HtmlElement> all = all(selector);
		if (all.size() != 1) {
			throw new AssertionError(all.size() + " elements " + selector);
		}
		return all.get(0);
	}

	/**
	 * The section with a heading.
	 * @param heading the heading's text
	 * @return the section
	 */
	HtmlElement section(String heading) {
		return all("section").stream()
			.filter((section) -> section.all("h2").stream().anyMatch((title) -> title.text().equals(heading)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No section '" + heading + "'"));
	}

	Optional<String> attribute(String name) {
		return (this.node instanceof Element element)
				? Optional.ofNullable(element.getAttributeValue(name)).map(HtmlUtils::htmlUnescape) : Optional.empty();
	}

	boolean hasAttribute(String name) {
		return this.node instanceof Element element && element.hasAttribute(name);
	}

	/**
	 * The text as it is read, without the elements that match, with single spaces.
	 * @param leftOut selectors of what is left out
	 * @return the text
	 */
	String text(String... leftOut) {
		List<Predicate<HtmlElement>> without = Arrays.stream(leftOut).map(HtmlElement::matching).toList();
		return texts(this.node, without).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
	}

	/**
	 * The words of the text: what has a letter or a digit, between spaces.
	 * @param leftOut selectors of what is left out
	 * @return the words
	 */
	List<String> words(String... leftOut) {
		return Arrays.stream(text(leftOut).split(" "))
			.filter((word) -> word.codePoints().anyMatch(Character::isLetterOrDigit))
			.toList();
	}

	private Stream<HtmlElement> inside() {
		return this.node.getChildrenOfType(Element.class)
			.stream()
			.map(HtmlElement::new)
			.flatMap((child) -> Stream.concat(Stream.of(child), child.inside()));
	}

	private static Stream<String> texts(INode node, List<Predicate<HtmlElement>> without) {
		if (node instanceof Text text) {
			return Stream.of(HtmlUtils.htmlUnescape(text.getContent()));
		}
		if (!(node instanceof INestableNode parent)
				|| without.stream().anyMatch((each) -> each.test(new HtmlElement(parent)))) {
			return Stream.empty();
		}
		Stream<String> inside = parent.getChildren().stream().flatMap((child) -> texts(child, without));
		return new HtmlElement(parent).isInline() ? inside
				: Stream.of(Stream.of(" "), inside, Stream.of(" ")).flatMap(Function.identity());
	}

	private static Predicate<HtmlElement> matching(String selector) {
		if (selector.startsWith("#")) {
			return (element) -> element.attribute("id").filter(selector.substring(1)::equals).isPresent();
		}
		String[] nameAndClass = selector.split("\\.", 2);
		return (element) -> (nameAndClass[0].isEmpty() || element.isNamed(nameAndClass[0]))
				&& (nameAndClass.length == 1 || element.hasClass(nameAndClass[1]));
	}

	private boolean isNamed(String name) {
		return this.node instanceof Element element && element.elementNameMatches(name);
	}

	private boolean isInline() {
		return INLINE.stream().anyMatch(this::isNamed);
	}

	private boolean hasClass(String name) {
		return attribute("class").stream()
			.flatMap((classes) -> Arrays.stream(classes.split(" ")))
			.anyMatch(name::equals);
	}

}
