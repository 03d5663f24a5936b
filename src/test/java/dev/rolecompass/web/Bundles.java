package dev.rolecompass.web;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.rolecompass.quiz.Language;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The message bundles, unformatted.
 */
public final class Bundles {

	private static final Map<String, Map<String, String>> ALL = Arrays
		.stream(resources("classpath*:/messages*.properties"))
		.collect(Collectors.toMap((bundle) -> String.valueOf(bundle.getFilename()), Bundles::texts));

	/**
	 * The language in which browser tests visit the site: English, unless the property
	 * {@code language} names another one, such as a pseudo-language.
	 */
	public static final Language VISITED = new Language(System.getProperty("language", "en"));

	private Bundles() {
	}

	/**
	 * All bundles.
	 * @return the texts by key, by the name of the file
	 */
	static Map<String, Map<String, String>> all() {
		return ALL;
	}

	/**
	 * The English bundle.
	 * @return the texts by key
	 */
	public static Map<String, String> english() {
		return Objects.requireNonNull(ALL.get("messages.properties"));
	}

	/**
	 * An English text.
	 * @param key the key
	 * @param arguments what goes into it
	 * @return the text
	 */
	public static String english(String key, Object... arguments) {
		String text = english().get(key);
		if (text == null) {
			throw new IllegalArgumentException("There is no message " + key);
		}
		return MessageFormat.format(text, arguments);
	}

	/**
	 * A text in the language that browser tests visit.
	 * @param key the key
	 * @param arguments what goes into it
	 * @return the text
	 */
	public static String visited(String key, Object... arguments) {
		return formatted(VISITED, key, arguments);
	}

	/**
	 * A text in a language.
	 * @param language the language
	 * @param key the key
	 * @param arguments what goes into it
	 * @return the text
	 */
	public static String formatted(Language language, String key, Object... arguments) {
		return new MessageFormat(text(language, key), language.locale()).format(arguments);
	}

	/**
	 * A text in a language, unformatted.
	 */
	public static String text(Language language, String key) {
		return Objects.requireNonNull(bundle(language).get(key), key);
	}

	/**
	 * The bundle of a language.
	 * @return the texts by key
	 */
	public static Map<String, String> bundle(Language language) {
		String name = language.equals(Language.ENGLISH) ? "messages" : language.bundle("messages");
		return Objects.requireNonNull(ALL.get(name + ".properties"), language.tag());
	}

	/**
	 * Whether a language is only there for tests. Its texts are longer than any other's,
	 * and most of its letters take two bytes.
	 */
	public static boolean isPseudo(Language language) {
		return language.tag().matches("[a-z]+-x[ab]");
	}

	/**
	 * Whether the texts of a language have more letters than the English ones.
	 */
	public static boolean isLongerThanEnglish(Language language) {
		return length(bundle(language)) > length(english());
	}

	private static int length(Map<String, String> texts) {
		return texts.values().stream().mapToInt(String::length).sum();
	}

	/**
	 * A pattern for a text in the language that browser tests visit, to find out what
	 * went into it. The text has no choices.
	 * @param key the key
	 * @return the pattern, with a group for each place where an argument goes
	 */
	public static Pattern pattern(String key) {
		return Pattern.compile(Arrays.stream(Objects.requireNonNull(bundle(VISITED).get(key)).split("\\{\\d}", -1))
			.map(Pattern::quote)
			.collect(Collectors.joining("(.*?)")));
	}

	/**
	 * The texts of all templates.
	 * @return the texts in no particular order
	 */
	static String[] templates() {
		return Arrays.stream(resources("classpath:/templates/**/*.html")).map(Bundles::content).toArray(String[]::new);
	}

	/**
	 * The pages without a template.
	 * @param kind the name of the file
	 * @return the page in every language
	 */
	static Collection<String> plainPages(String kind) {
		return texts(new ClassPathResource(kind + ".properties")).values();
	}

	private static Map<String, String> texts(Resource bundle) {
		Map<String, String> texts = new TreeMap<>();
		try (Reader reader = new StringReader(content(bundle))) {
			new Properties() {

				@Override
				public synchronized Object put(Object key, Object text) {
					if (texts.put((String) key, (String) text) != null) {
						throw new IllegalStateException(key + " is there twice in " + bundle.getFilename());
					}
					return text;
				}

			}.load(reader);
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Resource[] resources(String pattern) {
		try {
			return new PathMatchingResourcePatternResolver().getResources(pattern);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String content(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
