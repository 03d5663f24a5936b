package dev.rolecompass.web.result;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import dev.rolecompass.web.SampleLinks;
import dev.rolecompass.web.result.LinkParts.LinkPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link LinkParts}: a result explains its own URL.
 */
@ModelTest
class LinkPartsTests {

	private final MockMvcTester mvc;

	LinkPartsTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
	}

	static Stream<String> results() {
		Stream<String> own = SampleLinks.answers(SampleLinks.Spread.EXTREMES_FIRST).stream();
		Stream<String> others = Stream.of("axb0c3dxe1f4g2hxi1j0kxlx", "a2b0c0d0exfxg4h4i4j2kxlxz4");
		return Stream.of(own, others, Stream.of("a4b4c4d4e4f4g4h4i4j4k4l4?with=job.em-81-58&with=career.a3b1"))
			.flatMap((answers) -> answers)
			.flatMap((answers) -> Stream.of("/en/career/" + answers, "/en/job/" + answers));
	}

	@ParameterizedTest
	@MethodSource("results")
	void thePartsOfAnOwnResultMakeUpItsUrl(String url) {
		List<LinkPart> parts = RenderedPage.of(this.mvc, url).result().link();
		StringBuilder made = new StringBuilder();
		String last = "";
		for (LinkPart part : parts) {
			boolean carried = made.indexOf("?") >= 0;
			made.append(part.text().startsWith("with=") ? (carried ? "&" : "?")
					: (!carried) ? "/" : last.startsWith("with=") ? "." : "-");
			made.append(part.text());
			last = part.text();
		}
		assertThat(made).hasToString(url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/result/career/em-81-58", "/en/result/job/tl-0-100", "/en/result/career/em-50-50" })
	void thePartsOfASharedResultMakeUpItsUrl(String url) {
		List<String> parts = RenderedPage.of(this.mvc, url).result().link().stream().map(LinkPart::text).toList();
		assertThat("/" + String.join("/", parts.subList(0, 3)) + "/" + String.join("-", parts.subList(3, 6)))
			.isEqualTo(url);
	}

	@Test
	void thePartsOfAResultSharedWithItsAnswersMakeUpItsUrl() {
		String url = "/en/result/job/a0b1c0dxe1f1g1h1ixj2k0l0";
		List<LinkPart> parts = RenderedPage.of(this.mvc, url).result().link();
		assertThat(parts.stream().map(LinkPart::text).collect(Collectors.joining("/", "/", ""))).isEqualTo(url);
		assertThat(parts).map(LinkPart::key)
			.containsExactly("link.language", "link.shared", "link.lens.job", "link.answers.shared.job");
	}

	@ParameterizedTest
	@MethodSource("results")
	void everyPartIsExplainedOnThePage(String url) {
		RenderedPage page = RenderedPage.of(this.mvc, url);
		List<Html> shown = page.html().the("ul.parts").all("li");
		assertThat(shown).map((row) -> row.the("code").text())
			.containsExactlyElementsOf(page.result().link().stream().map(LinkPart::text).toList());
		assertThat(shown).allSatisfy((row) -> assertThat(row.the("span").text()).isNotBlank());
	}

	@Test
	void carriedResultsAreExplainedToo() {
		List<String> shown = RenderedPage
			.of(this.mvc, "/en/career/a4b4c4d4e4f4g4h4i4j4k4l4?with=job.a0bx&with=career.em-81-58")
			.html()
			.the("ul.parts")
			.all("li")
			.stream()
			.map(Html::text)
			.toList();
		assertThat(shown.subList(3, shown.size())).containsExactly(
				"with=job.a0bx " + Bundles.english("link.with.answers.job"),
				"with=career " + Bundles.english("link.with.result.career"),
				"em " + Bundles.english("role.engineering-manager"), "81 " + Bundles.english("link.focus", 81),
				"58 " + Bundles.english("link.position", 58));
	}

	@Test
	void answersAreExplainedTogether() {
		List<LinkPart> parts = RenderedPage.of(this.mvc, "/en/job/a4b3c2d1e0fxg4h4i4j4k4l4").result().link();
		assertThat(parts).map(LinkPart::key).containsExactly("link.language", "link.lens.job", "link.answers.job");
	}

}
