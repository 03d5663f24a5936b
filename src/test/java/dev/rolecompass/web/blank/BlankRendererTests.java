package dev.rolecompass.web.blank;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import dev.rolecompass.quiz.Language;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.PageFrame;
import dev.rolecompass.web.Varies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link BlankRenderer}.
 */
@ModelTest
class BlankRendererTests {

	private static final PageFrame FRAME = new PageFrame(Language.ENGLISH, List.of(), false, "", "", "", "", "", "", "",
			"", Optional.empty());

	private final WebApplicationContext context;

	private final BlankRenderer renderer;

	@Autowired
	BlankRendererTests(WebApplicationContext context) {
		this.context = context;
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		ThymeleafViewResolver views = new ThymeleafViewResolver();
		views.setTemplateEngine(engine);
		views.setApplicationContext(context);
		this.renderer = new BlankRenderer(views);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "R&D &lt;", "\" onclick=\"alert(1)", "' x='", "~0~", "/~0~",
			"/~1~", "/~1 result step step spaced~", "Zoë 🧭" })
	void valuesAreEscapedAndNeverTakenForBlanks(String value) throws Exception {
		String escaped = HtmlUtils.htmlEscape(value, "UTF-8");
		for (Pair pair : List.of(new Pair(value, "second"), new Pair("first", value), new Pair(value, value))) {
			assertThat(write("<p th:title=\"${page.first()}\" th:text=\"${page.second()}\"></p>", pair))
				.isEqualTo("<p title=\"%s\">%s</p>".formatted(pair.first().equals(value) ? escaped : "first",
						pair.second().equals(value) ? escaped : "second"));
		}
	}

	@Test
	void rememberedPagesAreLimited() throws Exception {
		int pages = 100;
		write(Counted.TEMPLATE, new Counted(0));
		write(Counted.TEMPLATE, new Counted(0));
		assertThat(Counted.RENDERED).hasValue(1);
		for (int page = 1; page < pages; page++) {
			write(Counted.TEMPLATE, new Counted(page));
		}
		Counted.RENDERED.set(0);
		for (int page = 0; page < pages; page++) {
			write(Counted.TEMPLATE, new Counted(page));
		}
		assertThat(Counted.RENDERED).as("8 MB are 81 such pages").hasValueGreaterThanOrEqualTo(pages - 81);
	}

	private String write(String template, Object page) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setCharacterEncoding("UTF-8");
		this.renderer.write(Fragment.all(template, "page"), page, FRAME,
				new MockHttpServletRequest(this.context.getServletContext()), response, response.getOutputStream());
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	record Pair(@Varies String first, @Varies String second) {
	}

	/**
	 * A page of 100 kB.
	 */
	record Counted(int number) {

		static final String TEMPLATE = "<p th:text=\"${page.text()}\"></p>";

		static final AtomicInteger RENDERED = new AtomicInteger();

		public String text() {
			RENDERED.incrementAndGet();
			return "x".repeat(100 * 1024);
		}

	}

}
