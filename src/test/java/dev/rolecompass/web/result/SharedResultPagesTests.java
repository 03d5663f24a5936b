package dev.rolecompass.web.result;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import dev.rolecompass.web.SampleLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Shared results, which are about someone else than the visitor.
 */
@ModelTest
class SharedResultPagesTests {

	private static final String ANSWERS = "a4b3c4d4e1f3g4hxi2j3k4l3";

	private static final Pattern YOU = Pattern.compile("\\byou(?:r|rs|’.*)?\\b", Pattern.CASE_INSENSITIVE);

	private final MockMvcTester mvc;

	SharedResultPagesTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
	}

	static Stream<String> answers() {
		return Stream
			.concat(SampleLinks.answers().stream(),
					Stream.of(ANSWERS, "a4b4c4dxexfxg4h4i4jxkxlx", "axb0c3dxe1f4g2hxi1j0kxlx"))
			.flatMap(SharedResultPagesTests::inBothLenses);
	}

	static Stream<String> all() {
		return Stream.concat(answers(), SampleLinks.slugs().stream().flatMap(SharedResultPagesTests::inBothLenses));
	}

	private static Stream<String> inBothLenses(String result) {
		return Stream.of(Lens.values()).map((lens) -> "/en/result/" + MessageKeys.of(lens) + "/" + result);
	}

	@ParameterizedTest
	@MethodSource("all")
	void neitherAHeadingNorTheFirstScreenSpeaksToTheVisitor(String link) {
		Html page = RenderedPage.of(this.mvc, link).html();
		assertThat(page.all("*")).filteredOn((tag) -> tag.name().matches("h[1-6]"))
			.hasSizeGreaterThan(6)
			.extracting(Html::text)
			.noneMatch((heading) -> YOU.matcher(heading).find());
		assertThat(String.join(" ", page.the(".verdict").words("p.actions"))).doesNotContainPattern(YOU);
	}

	@ParameterizedTest
	@MethodSource("all")
	void nothingEditsTheResult(String link) {
		Html page = RenderedPage.of(this.mvc, link).html();
		assertThat(page.links()).noneMatch((url) -> url.matches("/en/(career|job)/.*"));
		assertThat(page.all("a")).extracting(Html::text)
			.doesNotContain(Bundles.english("result.answers.change"), Bundles.english("result.ask.answer"));
	}

	@ParameterizedTest
	@MethodSource("all")
	void theFirstActionIsTheQuizThatCarriesTheResult(String link) {
		RenderedPage page = RenderedPage.of(this.mvc, link);
		String entry = link.replace("/en/result/", "").replace('/', '.');
		assertThat(page.html().the(".verdict").the("p.actions").all("a").get(0))
			.matches((action) -> action.is("class", "button"))
			.matches((action) -> action.is("href", "/en/career?with=" + entry))
			.matches((action) -> action.text().equals(Bundles.english(page.result().lensKey("take"))));
	}

	@ParameterizedTest
	@MethodSource("all")
	void onlyAJobCanBeDescribedAgainNextToThisDescription(String link) {
		RenderedPage page = RenderedPage.of(this.mvc, link);
		String entry = link.replace("/en/result/", "").replace('/', '.');
		assertThat(page.html().all("a")).filteredOn((action) -> action.is("href", "/en/job?with=" + entry))
			.extracting(Html::text)
			.isEqualTo(List
				.of(Bundles.english(entry.startsWith("job.") ? "result.job.take.same" : "result.career.beside.check")));
	}

	@ParameterizedTest
	@MethodSource("all")
	void theSummaryIsThatOfThePortrait(String link) {
		RenderedPage page = RenderedPage.of(this.mvc, link);
		assertThat(page.html().the(".verdict").the("p.lead").text())
			.isEqualTo(Bundles.english(page.result().portraitKey("summary")));
	}

	@ParameterizedTest
	@MethodSource("answers")
	void theAnswersAreThoseOfThePageTheyWereGivenOn(String link) {
		RenderedPage shared = RenderedPage.of(this.mvc, link);
		RenderedPage own = RenderedPage.of(this.mvc, link.replace("/result", ""));
		assertThat(shared.html().all(".why ul")).map(Html::text)
			.isEqualTo(own.html().all(".why ul").stream().map(Html::text).toList());
		assertThat(answersShown(shared, "h3", "a")).isEqualTo(answersShown(own, "a"));
		assertThat(shared.result().explanation().orElseThrow()).usingRecursiveComparison()
			.ignoringFieldsMatchingRegexes("changesKey", "others.*", ".*url")
			.isEqualTo(own.result().explanation().orElseThrow());
		assertThat(shared.html().details(Bundles.english("result.change.title")).all("li"))
			.hasSameSizeAs(own.html().details(Bundles.english("result.change.title")).all("li"));
	}

	private static List<String> answersShown(RenderedPage page, String... without) {
		return page.html().the("ul.answers").all("li").stream().map((item) -> item.text(without)).toList();
	}

	@Test
	void aResultSharedAloneHasNoFactsAndNoAnswers() {
		RenderedPage page = RenderedPage.of(this.mvc, "/en/result/career/em-81-58");
		assertThat(page.html().all("dl.facts, .why ul, .answers")).isEmpty();
		assertThat(page.result().explanation()).isEmpty();
	}

}
