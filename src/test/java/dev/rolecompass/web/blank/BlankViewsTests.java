package dev.rolecompass.web.blank;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.link.Formats;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.SampleComparisons;
import dev.rolecompass.web.SampleLinks;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BlankViews}.
 */
@ModelTest
class BlankViewsTests {

	private static final String ASKED = "agbhcidjekfl";

	private static final List<String> CARRIED = List.of("", "with=job.em-81-58", "with=career.tl-20-31",
			"with=career.a3b1&with=job.em-81-58&with=job.a4");

	private final MockMvcTester mvc;

	private final ThymeleafViewResolver thymeleafViewResolver;

	@Autowired
	BlankViewsTests(MockMvcTester mvc, ThymeleafViewResolver thymeleafViewResolver) {
		this.mvc = mvc;
		this.thymeleafViewResolver = thymeleafViewResolver;
	}

	@Test
	void questionsAreTheSameAsTheirTemplateRenderedWithoutBlanks() throws Exception {
		assertSame("question", links());
	}

	@Test
	void resultsAreTheSameAsTheirTemplateRenderedWithoutBlanks() throws Exception {
		assertSame("result", results());
	}

	@Test
	void comparisonsAreTheSameAsTheirTemplateRenderedWithoutBlanks() throws Exception {
		assertSame("compare", comparisons());
	}

	/**
	 * In turn, so that later pages are filled in where earlier ones were rendered.
	 */
	private void assertSame(String template, Stream<String> links) throws Exception {
		for (String link : links.toList()) {
			MvcResult result = this.mvc.get().uri(link).exchange().getMvcResult();
			ModelAndView shown = Objects.requireNonNull(result.getModelAndView(), link);
			assertThat(shown.getViewName()).as(link).isEqualTo(template);
			View plain = Objects
				.requireNonNull(this.thymeleafViewResolver.resolveViewName(template, result.getRequest().getLocale()));
			MockHttpServletResponse rendered = new MockHttpServletResponse();
			plain.render(shown.getModel(), result.getRequest(), rendered);
			assertThat(text(result.getResponse())).as(link).isEqualTo(text(rendered)).doesNotContain("/~");
			assertThat(result.getResponse().getContentType()).isEqualTo(rendered.getContentType());
		}
	}

	/**
	 * A page without what filters do: the hashes of files, and no tabs.
	 */
	private static String text(MockHttpServletResponse response) throws UnsupportedEncodingException {
		return response.getContentAsString().replace("\t", "").replaceAll("-[0-9a-f]{32}(?=\\.)", "");
	}

	/**
	 * Every question, first and again, unanswered, with results and without; and the
	 * decider.
	 */
	private static Stream<String> links() {
		SplittableRandom random = new SplittableRandom(1);
		Stream<String> questions = Stream.of("career", "job")
			.flatMap((lens) -> IntStream.range(0, ASKED.length())
				.boxed()
				.flatMap((number) -> CARRIED.stream().flatMap((with) -> {
					String answers = answers(ASKED.substring(0, number), random);
					String path = "/en/" + lens + (answers.isEmpty() ? "" : "/" + answers);
					char letter = ASKED.charAt(random.nextInt(ASKED.length()));
					return Stream.of(path + "?" + with, path + "?asked=" + ASKED.charAt(number) + "&" + with,
							path + (answers.isEmpty() ? "?" : "/" + letter + "?") + with);
				})));
		String tie = "a2b2c2d2e2f2g2h2i2j2k2l2";
		return Stream
			.concat(questions,
					Stream.of("", "z4", "z0")
						.flatMap((decided) -> Stream.of("/en/job/" + tie + decided + "/z",
								"/en/career/" + tie + decided + "/a")))
			.map((link) -> link.replaceFirst("[?&]$", ""));
	}

	/**
	 * Results of every kind, and random ones: own and shared, with answers and without,
	 * with others and alone.
	 */
	private static Stream<String> results() {
		SplittableRandom random = new SplittableRandom(2);
		Stream<String> answers = Stream.concat(SampleLinks.answers().stream(),
				Stream.generate(() -> answers("abcdefghijkl", random))
					.filter(BlankViewsTests::leadToAResult)
					.limit(50));
		Stream<String> withAnswers = answers.flatMap((all) -> {
			String lens = random.nextBoolean() ? "career" : "job";
			String with = CARRIED.get(random.nextInt(CARRIED.size()));
			return Stream.of("/en/" + lens + "/" + all + (with.isEmpty() ? "" : "?" + with),
					"/en/result/" + lens + "/" + all,
					"/en/result/" + lens + "/" + all + "?with=job.em-81-58&with=" + lens + "." + all);
		});
		Stream<String> alone = SampleLinks.slugs()
			.stream()
			.flatMap((slug) -> Stream.of("/en/result/career/" + slug, "/en/result/job/" + slug,
					"/en/result/job/" + slug + "?with=job." + slug + "&with=career.a4&with=job." + slug));
		return Stream.concat(withAnswers, alone);
	}

	private static boolean leadToAResult(String answers) {
		return new ScoringService().outcomeOf(Formats.answers().parse(answers)).recommendation().isPresent();
	}

	/**
	 * Comparisons of every kind, and random groups of twelve.
	 */
	private static Stream<String> comparisons() {
		SplittableRandom random = new SplittableRandom(3);
		Stream<String> groups = Stream.generate(() -> SampleComparisons.link(IntStream.range(0, 12)
			.mapToObj((entry) -> "job." + answers("abcdefghijkl", random))
			.toArray(String[]::new))).limit(50);
		return Stream.concat(SampleComparisons.links(), groups);
	}

	private static String answers(String letters, SplittableRandom random) {
		return letters.chars()
			.sorted()
			.mapToObj((letter) -> "" + (char) letter + "01234x".charAt(random.nextInt(6)))
			.reduce("", String::concat);
	}

}
