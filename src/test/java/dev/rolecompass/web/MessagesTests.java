package dev.rolecompass.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.quiz.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that every message exists and is used: pages of every kind are rendered in every
 * language, and their messages recorded.
 */
@ModelTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesTests {

	private static final String TIE = "a4b4c4d4e4f4g0h0i0j0k0l0";

	private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");

	private static final Pattern LEFT_OVER = Pattern.compile("\\?\\?|…|\\{\\d|\\bnull\\b|Optional[.\\[]|[a-z]+\\(\\)");

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
		for (Language language : this.quiz.languages()) {
			String start = "/" + language;
			Stream.of("", "/guide", "/method").forEach((text) -> render(start + text));
			renderComparisons(start + "/compare");
			Stream.of("/xy", "/other/a4").forEach((broken) -> render(start + broken));
			Stream.of(400, 404, 405, 500).forEach((status) -> renderError(start + "/error", status));
			Stream.of(Lens.values()).forEach((lens) -> renderLens(start, MessageKeys.of(lens)));
			drawCards(start + "/cards/1/");
		}
		render("/xx");
		render("/error");
	}

	private void renderLens(String start, String name) {
		String lens = start + "/" + name;
		Stream
			.of("", "?requested=a", "/" + TIE, "/" + TIE + "?requested=z", "/axbxcxdxexfxgxhxixjxkxlx",
					"/a4b4cxdxexfxg4hxixjxkxlx", "/a4bxcxdxexfxg2h4i4j4kxlx", "/axbxcxdxexfxgxhxixjxkxlx?with=job.a4",
					"/" + TIE + "z0?with=job.a4")
			.forEach((question) -> render(lens + question));
		"abcdefghijkl".chars().forEach((letter) -> {
			render(lens + "/a4b3c2d1e0fx/" + (char) letter);
			render(lens + "/" + TIE + "z4/" + (char) letter);
		});
		render(lens + "/" + TIE + "z0/z");
		Stream.of("a4/m", "a4?requested=m", "b4c4d4e4f4g4h4i4j4k4l4m4")
			.forEach((retired) -> render(lens + "/" + retired));
		SampleLinks.answers().forEach((answers) -> render(lens + "/" + answers));
		Stream.of(TIE + "z0", "a4b4c4dxexfxg4h4i4jxkxlx", "a4")
			.forEach((answers) -> render(lens + "/" + answers + ".md"));
		Stream.of("career", "job")
			.forEach((other) -> render(lens + "/" + TIE + "z4?with=" + other + ".a4&with=" + other + ".em-81-58"));
		Stream.of("a4b4c4dxexfxg4h4i4jxkxlx", "a4b4c4d4e4f4g2h2i2j2k2l2")
			.forEach((answers) -> render(lens + "/" + answers));
		SampleLinks.slugs().forEach((slug) -> render(start + "/result/" + name + "/" + slug));
		Stream.of("n4", "a4a4", "a4b", "a4b3n4", "a4b4c4d4e4f4m4", "a4.json", "axbxcxdxexfxgxhxixjxkxlx.json",
				TIE + ".json", "a4?with=career.em-81-58&with=career.x",
				"a4?with=career.a4" + "&with=career.a4".repeat(11), "a4?with=career.a4" + "&with=career.a4".repeat(12))
			.forEach((broken) -> render(lens + "/" + broken));
		Stream.of("em", "tl-81-58").forEach((broken) -> render(start + "/result/" + name + "/" + broken));
	}

	private void renderComparisons(String compare) {
		render(compare);
		String one = compare + "?with=career.em-50-50";
		render(one);
		Stream.of("career", "job").forEach((lens) -> {
			Stream.of("50-51", "90-50", "50-90", "95-90", "90-95", "90-90", "50-50")
				.forEach((scores) -> render(one + "&with=" + lens + ".em-" + scores));
			Stream.of("10-40", "40-10").forEach((scores) -> render(one + "&with=" + lens + ".tl-" + scores));
			Stream.of("a4", TIE, "a4b4c4d4e4f4g2h2i2j2k2l2", "a2b3c1d0e4fxg4h4i4j4k4l4")
				.forEach((answers) -> render(
						compare + "?with=career.a0b2c1d0e4f4g4h4i4j4k4l4&with=" + lens + "." + answers));
		});
		render(one + "&with=job.em-50-50&with=career.em-50-50");
		render(compare + "?with=job.em-50-50&with=job.em-75-50");
		render(one + "&with=job.em-90-95&with=job.a4b4&with=career.a0b4");
		render(one + "&with=job.a4".repeat(11));
		render(one + "&with=job.a4".repeat(12));
		Stream
			.of("x", "job.a9", "em-50-50", "career.em-50-50", "job.a0+".repeat(3), "tl-1-1",
					"/en/compare?with%3Djob.a4%26with%3Dx", numbered(13))
			.forEach((pasted) -> render(one + "&paste=" + pasted));
		Stream.of("career", "job")
			.forEach((lens) -> render(
					compare + "?with=career.a4b0c4d0e4f0g4h0i4j0k4l0z4&with=" + lens + ".a0b4c0d4e0f4g0h4i0j4k0l4z4"));
		render(compare + "?with=job.a0&with=job.a4");
		render(compare + "?with=nothing");
	}

	private static String numbered(int count) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((focus) -> "job.tl-" + focus + "-1,")
			.collect(Collectors.joining());
	}

	/**
	 * Draws a card of each lens, role and strength, and requests one that doesn't exist.
	 */
	private void drawCards(String start) {
		for (Lens lens : Lens.values()) {
			Stream.of("em-9-9", "em-10-4", "em-7-6", "em-5-5", "tl-1-1", "tl-3-4", "tl-5-5")
				.forEach((dot) -> assertThat(this.mvc.get().uri(start + MessageKeys.of(lens) + "/" + dot + ".png"))
					.hasStatusOk());
		}
		assertThat(this.mvc.get().uri(start + "cover.png")).hasStatusOk();
		render(start + "career/tl-9-9.png");
	}

	private void render(String link) {
		this.pages.put(link, body(WithErrors.get(this.mvc, link)));
	}

	private void renderError(String link, int status) {
		this.pages.put(link + " " + status, body(WithErrors.error(this.mvc, link, status)));
	}

	private static String body(MvcResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	@Test
	void noPageUsesAMissingMessage() {
		assertThat(this.messages.missing).isEmpty();
	}

	@Test
	void everyPageHasContent() {
		assertThat(this.pages).hasSizeGreaterThan(150);
		assertThat(linksOfPages(
				(page) -> !page.contains("<h1>") && !page.contains("\"detail\"") && !page.startsWith("# ")))
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
		unused.removeAll(this.messages.requested);
		assertThat(unused).isEmpty();
	}

	@Test
	void everyLanguageHasABundleWithTheSameKeys() {
		assertThat(Bundles.all().keySet()).isEqualTo(this.quiz.languages()
			.stream()
			.map((language) -> language.equals(Language.ENGLISH) ? "messages.properties"
					: "messages_" + language + ".properties")
			.collect(Collectors.toSet()));
		assertThat(Bundles.all().values())
			.allSatisfy((bundle) -> assertThat(bundle.keySet()).isEqualTo(Bundles.english().keySet()));
	}

	@Test
	void noMessageIsEmptyOrHasAStraightApostrophe() {
		assertThat(Bundles.all().values()).allSatisfy((bundle) -> assertThat(bundle.values())
			.allSatisfy((text) -> assertThat(text).isNotBlank().doesNotContain("'")));
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

	/**
	 * The app's messages, which records the keys that are requested.
	 */
	static class RecordingMessages implements MessageSource {

		private final Set<String> requested = new ConcurrentSkipListSet<>();

		private final Set<String> missing = new ConcurrentSkipListSet<>();

		private final MessageSource messages;

		RecordingMessages(MessageSource messages) {
			this.messages = messages;
		}

		@Override
		public @Nullable String getMessage(String code, Object @Nullable [] args, @Nullable String defaultMessage,
				@Nullable Locale locale) {
			this.requested.add(code);
			return this.messages.getMessage(code, args, defaultMessage, locale);
		}

		@Override
		public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
			this.requested.add(code);
			try {
				return this.messages.getMessage(code, args, locale);
			}
			catch (NoSuchMessageException ex) {
				this.missing.add(code);
				throw ex;
			}
		}

		@Override
		public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
			return this.messages.getMessage(resolvable, locale);
		}

	}

}
