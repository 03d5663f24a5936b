package dev.rolecompass.web.question;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.Page;
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
 * Tests for {@link QuestionView}.
 */
@ModelTest
class QuestionViewTests {

	private static final String ASKED = "agbhcidjekfl";

	private static final List<String> CARRIED = List.of("", "with=job.em-81-58", "with=career.tl-20-31",
			"with=career.a3b1&with=job.em-81-58&with=job.a4");

	private final MockMvcTester mvc;

	private final ThymeleafViewResolver thymeleafViewResolver;

	@Autowired
	QuestionViewTests(MockMvcTester mvc, ThymeleafViewResolver thymeleafViewResolver) {
		this.mvc = mvc;
		this.thymeleafViewResolver = thymeleafViewResolver;
	}

	@Test
	void aPageIsTheSameAsIfItsTemplateHadBeenRenderedWithItsLinks() throws Exception {
		List<String> links = links().toList();
		for (String link : links) {
			MvcResult result = this.mvc.get().uri(link).exchange().getMvcResult();
			ModelAndView shown = Objects.requireNonNull(result.getModelAndView(), link);
			assertThat(shown.getView()).as(link).isInstanceOf(QuestionView.class);
			View template = Objects.requireNonNull(
					this.thymeleafViewResolver.resolveViewName("question", result.getRequest().getLocale()));
			MockHttpServletResponse rendered = new MockHttpServletResponse();
			template.render(shown.getModel(), result.getRequest(), rendered);
			assertThat(text(result.getResponse())).as(link).isEqualTo(text(rendered)).doesNotContain("/~");
			assertThat(result.getResponse().getContentType()).isEqualTo(rendered.getContentType());
			assertThat(((Page) Objects.requireNonNull(shown.getModel().get(Page.ATTRIBUTE))).url()).contains("/en/");
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

	private static String answers(String letters, SplittableRandom random) {
		return letters.chars()
			.sorted()
			.mapToObj((letter) -> "" + (char) letter + "01234x".charAt(random.nextInt(6)))
			.reduce("", String::concat);
	}

}
