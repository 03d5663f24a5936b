package dev.rolecompass.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A page as a visitor gets it, with the model that it was made from.
 *
 * @param model the model
 * @param html the page
 */
record RenderedPage(Page model, HtmlElement html) {

	/**
	 * All that were asked for, since many tests look at the same results.
	 */
	private static final Map<Source, RenderedPage> RENDERED = new ConcurrentHashMap<>();

	static RenderedPage of(MockMvcTester mvc, String link) {
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
				HtmlElement.parse(new String(body, StandardCharsets.UTF_8)));
	}

	ResultPage result() {
		return (ResultPage) this.model;
	}

	QuestionPage question() {
		return (QuestionPage) this.model;
	}

	ComparePage compare() {
		return (ComparePage) this.model;
	}

	/**
	 * What a page comes from. Another tester belongs to another application.
	 */
	private record Source(MockMvcTester mvc, String link) {
	}

}
