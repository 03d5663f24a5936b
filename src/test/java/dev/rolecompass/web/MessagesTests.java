package dev.rolecompass.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.quiz.Topic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that every message exists and is used: pages of every kind are rendered, and
 * their messages recorded. All languages have the same messages, so one is enough.
 */
@ModelTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesTests {

	private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");

	private static final Pattern LEFT_OVER = Pattern.compile("\\?\\?|…|\\{\\d|\\bnull\\b|Optional[.\\[]|[a-z]+\\(\\)");

	/**
	 * The language of which a text is older than its English, so that pages say so.
	 */
	private static final Language OUTDATED = new Language("en-xa");

	private final MockMvcTester mvc;

	private final Quiz quiz;

	private final RecordingMessages messages;

	/**
	 * The pages by their links.
	 */
	private final Map<String, String> pages = new TreeMap<>();

	MessagesTests(@Autowired MockMvcTester mvc, @Autowired Quiz quiz, @Autowired MessageSource messages) {
		this.mvc = mvc;
		this.quiz = quiz;
		this.messages = (RecordingMessages) messages;
	}

	@BeforeAll
	void renderAllPages() {
		this.pages.putAll(new EveryPage(this.mvc, this.quiz, OUTDATED).render());
	}

	@Test
	void noPageUsesAMissingMessage() {
		assertThat(this.messages.missing()).isEmpty();
	}

	@Test
	void everyPageHasContent() {
		assertThat(this.pages).hasSizeGreaterThan(150);
		assertThat(linksOfPages((page) -> !page.contains("<h1") && !page.startsWith("{") && !page.startsWith("# ")))
			.isEmpty();
	}

	@Test
	void noPageShowsUnresolvedPlaceholders() {
		assertThat(linksOfPages((page) -> LEFT_OVER.matcher(page).find())).isEmpty();
	}

	private List<String> linksOfPages(Predicate<String> property) {
		return this.pages.keySet().stream().filter((link) -> property.test(this.pages.get(link))).toList();
	}

	@Test
	void everyKeyInATemplateExists() {
		Set<String> keys = Arrays.stream(Bundles.templates())
			.flatMap((template) -> LITERAL_KEY.matcher(template).results())
			.map((match) -> match.group(1))
			.collect(Collectors.toSet());
		assertThat(keys).hasSizeGreaterThan(50);
		assertThat(Bundles.english().keySet()).containsAll(keys);
	}

	@Test
	void everyMessageIsUsed() {
		Set<String> unused = new TreeSet<>(Bundles.english().keySet());
		unused.removeAll(this.messages.requested());
		// The build makes pages of these
		unused.removeIf((key) -> key.startsWith("plain."));
		assertThat(unused).isEmpty();
	}

	@Test
	void everyLanguageHasABundleWithTheSameKeys() {
		assertThat(Bundles.all().keySet()).isEqualTo(this.quiz.languages()
			.stream()
			.map((language) -> (language.equals(Language.ENGLISH) ? "messages" : language.bundle("messages"))
					+ ".properties")
			.collect(Collectors.toSet()));
		assertThat(Bundles.all().values())
			.allSatisfy((bundle) -> assertThat(bundle.keySet()).isEqualTo(Bundles.english().keySet()));
	}

	@Test
	void noMessageIsEmptyOrHasAStraightApostrophe() {
		assertThat(Bundles.all().values()).allSatisfy((bundle) -> assertThat(bundle.values())
			.allSatisfy((text) -> assertThat(text).isNotBlank().doesNotContain("'")));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# texts about an end                       , name it          , and not the other
			map.focus.manager                          , map.people       , map.technology
			map.focus.tech-lead                        , map.technology   , map.people
			map.position.manager                       , map.title-end    , map.role
			map.position.tech-lead                     , map.role         , map.title-end
			map.half.manager                           , map.corner.manager , map.corner.tech-lead
			map.half.tech-lead                         , map.corner.tech-lead , map.corner.manager
			""")
	void textsAboutAnEndNameIt(String key, String end, String other) {
		assertThat(Bundles.all().values())
			.allSatisfy((bundle) -> assertThat(words(bundle, key)).containsAnyElementsOf(words(bundle, end))
				.doesNotContainAnyElementsOf(only(words(bundle, other), words(bundle, end))));
	}

	/**
	 * The words of a text, cut, since some languages decline them.
	 */
	private static Set<String> words(Map<String, String> bundle, String key) {
		return Pattern.compile("\\p{L}{4,}")
			.matcher(Objects.requireNonNull(bundle.get(key)).toLowerCase(Locale.ROOT))
			.results()
			.map((word) -> word.group().substring(0, 4))
			.collect(Collectors.toSet());
	}

	private static Set<String> only(Set<String> words, Set<String> without) {
		Set<String> only = new TreeSet<>(words);
		only.removeAll(without);
		return only;
	}

	/**
	 * Records messages, and adds a retired question, so that its page can be rendered,
	 * too.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Changes {

		@Bean
		static BeanPostProcessor changes() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String beanName) {
					if (bean instanceof Quiz) {
						return Quizzes.withRetired(new Topic('m', Axis.FOCUS));
					}
					return (bean instanceof MessageSource messages) ? new RecordingMessages(messages) : bean;
				}

			};
		}

	}

}
