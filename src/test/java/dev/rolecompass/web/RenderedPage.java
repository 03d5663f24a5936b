package dev.rolecompass.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import dev.rolecompass.web.compare.ComparePage;
import dev.rolecompass.web.question.QuestionPage;
import dev.rolecompass.web.result.ResultPage;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A page and the model that it was rendered from.
 *
 * @param model the model
 * @param html the page
 */
public record RenderedPage(Page model, Html html) {

	/**
	 * Cached because many tests use the same results.
	 */
	private static final Map<Source, RenderedPage> RENDERED = new ConcurrentHashMap<>();

	public static RenderedPage of(MockMvcTester mvc, String link) {
		return RENDERED.computeIfAbsent(new Source(mvc, link), RenderedPage::render);
	}

	private static RenderedPage render(Source source) {
		String link = source.link();
		MvcResult result = source.mvc().get().uri(link).exchange().getMvcResult();
		if (result.getResponse().getStatus() != HttpStatus.OK.value()) {
			throw new AssertionError(link + " answers " + result.getResponse().getStatus());
		}
		byte[] body = result.getResponse().getContentAsByteArray();
		return new RenderedPage(
				(Page) Objects
					.requireNonNull(Objects.requireNonNull(result.getModelAndView()).getModel().get(Page.ATTRIBUTE)),
				Html.parse(new String(body, StandardCharsets.UTF_8)));
	}

	public ResultPage result() {
		return (ResultPage) this.model;
	}

	public QuestionPage question() {
		return (QuestionPage) this.model;
	}

	public ComparePage compare() {
		return (ComparePage) this.model;
	}

	/**
	 * Where a page comes from. Each application context has its own tester.
	 */
	private record Source(MockMvcTester mvc, String link) {
	}

}
