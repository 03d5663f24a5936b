package dev.rolecompass.web.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import dev.rolecompass.web.SampleComparisons;
import dev.rolecompass.web.SampleComparisons.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ComparePages}: what a comparison says.
 */
@ModelTest
class ComparePagesTests {

	private static final String PERSON = "career.a4b4c4d4e3f1g3h3i3j3k3l3";

	private static final String JOB = "job.a0b1c1d1exf1g0hxi2j2k1l1";

	private static final String TITLE = "compare.title.";

	private final MockMvcTester mvc;

	ComparePagesTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
	}

	static Stream<Sample> samples() {
		return SampleComparisons.all();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void theTitleIsTheAnswer(Sample sample) {
		RenderedPage page = RenderedPage.of(this.mvc, sample.link());
		assertThat(page.html().the("h1").text()).isEqualTo(sample.title());
		assertThat(page.html().title()).isEqualTo(Bundles.english("layout.title", sample.title()));
		assertThat(page.compare().url()).isEqualTo(sample.link());
	}

	@Test
	void everyTitleHasASample() {
		assertThat(samples().map(Sample::titleKey).distinct().map(TITLE::concat)).containsExactlyInAnyOrderElementsOf(
				Bundles.english().keySet().stream().filter((key) -> key.startsWith(TITLE)).toList());
	}

	static Stream<String> links() {
		return SampleComparisons.links();
	}

	@ParameterizedTest
	@MethodSource("links")
	void noHeadingNamesAnAxisOrIsABareNumber(String link) {
		Html page = RenderedPage.of(this.mvc, link).html();
		assertThat(page.all("h1, h2, h3")).isNotEmpty()
			.allSatisfy((heading) -> assertThat(heading.text()).isNotBlank()
				.doesNotContainIgnoringCase("focus")
				.doesNotContainIgnoringCase("position"));
		assertThat(page.all("h1, h2, h3, th, dt, caption, summary"))
			.allSatisfy((heading) -> assertThat(heading.text()).doesNotMatch("[\\d\\s]*"));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void titlesMentionResultsSoThatNamesCanReplaceTheirLetters(Sample sample) {
		Html title = RenderedPage.of(this.mvc, sample.link()).html().the("h1");
		List<String> letters = sample.arguments()
			.stream()
			.filter(String.class::isInstance)
			.map(String::valueOf)
			.filter((text) -> text.matches("(?:Job )?[A-L](?:, [A-L])*"))
			.toList();
		if (!letters.isEmpty()) {
			assertThat(title.attribute("data-named").orElseThrow()).isEqualTo(Bundles.english(TITLE + sample.titleKey(),
					letters.stream().map((text) -> text.replaceAll("(?:Job )?([A-L])", "{$1}")).toArray()));
		}
	}

	static Stream<List<String>> comparisons() {
		return Stream.of(List.of(PERSON, JOB), List.of(PERSON, "career.tl-20-31"), List.of("job.a3b1", PERSON),
				List.of(JOB, "job.em-81-58"), List.of(PERSON, JOB, "career.a1b2c3"),
				List.of("career.em-81-58", PERSON, "career.tl-20-31", JOB), List.of(JOB, JOB, JOB),
				List.of(PERSON, JOB, "job.em-81-58", "job.a4b4", JOB, "job.tl-20-31", "job.tl-20-30"),
				List.of("career.a3", JOB, "job.em-81-58"), List.of("career.em-81-58", JOB, "job.em-81-58", JOB),
				List.of(SampleComparisons.offersOfElevenJobs().split("[?&]with=")).subList(1, 13),
				List.of(SampleComparisons.groupOfTwelve().split("[?&]with=")).subList(1, 13));
	}

	@ParameterizedTest
	@MethodSource("comparisons")
	void orderChangesOnlyTheLetters(List<String> entries) {
		Html page = page(entries.toArray(String[]::new)).html();
		for (int turn = 1; turn < entries.size(); turn++) {
			List<String> turned = new ArrayList<>(entries);
			Collections.rotate(turned, turn);
			Html other = page(turned.toArray(String[]::new)).html();
			assertThat(withoutLetters(other.the("h1"))).isEqualTo(withoutLetters(page.the("h1")));
			for (String part : List.of("main", "h2", "h3", ".verdict", ".offers", ".question-to-raise", ".positions",
					"ol.raises", "table.topics", "table.entries")) {
				assertThat(words(other, part)).as(part).isEqualTo(words(page, part));
			}
		}
	}

	private static String withoutLetters(Html heading) {
		return heading.text().replaceAll("\\b[A-L]\\b", "_");
	}

	/**
	 * How often each word occurs in a part of the page, except the results' letters and
	 * the comparison's own URL.
	 */
	private static Map<String, Long> words(Html page, String part) {
		return page.all(part)
			.stream()
			.flatMap((element) -> element.words().stream())
			.filter((word) -> !word.contains("with="))
			.map((word) -> word.replaceAll("[.,:;“”]", ""))
			.filter((word) -> !word.matches("[A-L]"))
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
	}

	@Test
	void tooFewAnswersGiveTopicsButNoDot() {
		RenderedPage page = page(PERSON, "job.a3b1");
		assertThat(page.compare().map().marks()).hasSize(1);
		assertThat(page.html().all("table.topics")).hasSize(1);
		assertThat(page.html().the("table.entries").text()).contains(Bundles.english("compare.entry.unknown"));
	}

	@Test
	void equalResultsAreTwoEntries() {
		RenderedPage page = page(PERSON, PERSON);
		assertThat(page.compare().entries()).hasSize(2);
		assertThat(page.compare().pair().orElseThrow().same()).isEqualTo(12);
		assertThat(page.html().the("table.topics").the("tbody").all("tr")).hasSize(12)
			.allSatisfy((row) -> assertThat(row.the("span.effect").text())
				.isEqualTo(Bundles.english("compare.topics.gap", 0)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			career.em-81-58 job.tl-20-31    | in-the-job
			job.tl-20-31 career.em-81-58    | in-the-job
			career.em-81-58 career.tl-20-31 | then-and-now
			job.em-81-58 job.tl-20-31       | two-jobs
			""")
	void twoResultsLinkToTheOtherPerspectiveAndBack(String entries, String name) {
		RenderedPage usual = page(entries.split(" "));
		String other = usual.html().link(Bundles.english("compare.as." + name));
		assertThat(other).isEqualTo(usual.compare().url() + "&as=" + name);
		RenderedPage page = RenderedPage.of(this.mvc, other);
		assertThat(page.html().link(Bundles.english("compare.as." + name + ".not"))).isEqualTo(usual.compare().url());
		assertThat(page.compare().url()).isEqualTo(other);
		assertThat(page.html().the("#share").links()).as("the link to share").containsOnly(whole(other));
		assertThat(usual.html().the("#share").links()).containsOnly(whole(usual.compare().url()));
	}

	/**
	 * The link to share, which says how many results it has.
	 */
	private static String whole(String url) {
		return url.replace("?", "?of=2&");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "career.em-81-58", "career.em-81-58 job.a3 job.a4", "job.a3 job.a4 job.a2" })
	void anythingElseHasOnlyOnePerspective(String entries) {
		assertThat(page(entries.split(" ")).compare().answer().other()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "em-60-50, em-90-50, focus", "em-50-60, em-50-90, position", "tl-20-20, em-90-90, roles",
			"em-60-60, em-90-90, further", "em-40-90, em-90-40, crossed" })
	void swappingThenAndNowReversesTheDirection(String then, String now, String difference) {
		String key = TITLE + "then-and-now." + difference;
		assertThat(thenAndNow(then, now)).isEqualTo(Bundles.english(key + ".manager"))
			.isNotEqualTo(thenAndNow(now, then));
		assertThat(thenAndNow(now, then)).isEqualTo(Bundles.english(key + ".tech-lead"));
	}

	private String thenAndNow(String then, String now) {
		return RenderedPage.of(this.mvc, SampleComparisons.link("career." + then, "career." + now) + "&as=then-and-now")
			.html()
			.the("h1")
			.text();
	}

	@Test
	void theLeadSaysWhichJobsCantBePlaced() {
		assertThat(
				page("career.em-81-58", "job.em-81-58", "job.a3", "job.tl-20-31").html().the(".verdict p.lead").text())
			.isEqualTo(Bundles.english("compare.lead.offers.unknown", Bundles.english("portrait.people-first.name"),
					"Job C"));
		assertThat(page("career.a3", "job.em-81-58", "job.tl-20-31").html().the(".verdict p.lead").text())
			.as("it isn't about the jobs")
			.isEqualTo(Bundles.english("compare.lead.offers.open"));
	}

	@Test
	void eachResultCanBeOpenedAndRemoved() {
		String all = "?with=" + PERSON + "&with=" + JOB + "&with=job.a3";
		Html row = row(1, PERSON, JOB, "job.a3");
		assertThat(row.all("a")).map((link) -> link.attribute("href").orElseThrow())
			.containsExactly("/en/result/job/" + JOB.substring(4) + all, "/en/compare?with=" + PERSON + "&with=job.a3");
		assertThat(row.all("a")).map((link) -> link.attribute("data-letters").orElse("ABC"))
			.containsExactly("ABC", "AC");
	}

	@Test
	void whatMayBeAPersonOrAJobCanBeSwitchedInPlace() {
		assertThat(row(1, PERSON, "career.em-79-25", JOB).links())
			.contains("/en/compare?with=" + PERSON + "&with=job.em-79-25&with=" + JOB);
		assertThat(row(0, "career.a3b1c4&paste=a3b1c4").links())
			.contains("/en/compare?with=job.a3b1c4&with=career.a3b1c4");
	}

	private Html row(int index, String... entries) {
		return page(entries).html().the("table.entries").the("tbody").all("tr").get(index);
	}

	@Test
	void aResultWithTooFewAnswersIsOpenedAfterTheOthers() {
		Html open = page(PERSON, "job.a3", JOB).html()
			.the("table.entries")
			.the("tbody")
			.all("tr")
			.get(1)
			.all("a")
			.get(0);
		assertThat(open.attribute("href")).contains("/en/job/a3?with=" + PERSON + "&with=" + JOB);
		assertThat(open.attribute("data-letters")).contains("ACB");
	}

	@Test
	void equalResultsAreTwoRows() {
		assertThat(page(PERSON, PERSON).html().the("table.entries").the("tbody").all("tr")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "1, true", "11, true", "12, false" })
	void upToTwelveResultsFit(int count, boolean room) {
		String[] entries = IntStream.rangeClosed(1, count)
			.mapToObj((focus) -> "job.tl-" + focus + "-9")
			.toArray(String[]::new);
		RenderedPage page = page(entries);
		assertThat(page.html().all("textarea")).hasSize(room ? 1 : 0);
		assertThat(page.html().text().contains(Bundles.english("compare.full"))).isEqualTo(!room);
		assertThat(page.compare().map().marks()).hasSize(count);
	}

	@Test
	void theMapsTextAlternativeDescribesEachPosition() {
		assertThat(page("career.em-81-58", "job.a3", "job.tl-20-31", "career.a2b2c2d2e2f2g2h2i2j2k2l2").html()
			.the("#map-description")
			.text())
			.isEqualTo(String.join(" ", Bundles.english("map.dots"),
					Bundles.english("map.dots.one", "A", 81, 58, Bundles.english("map.half.manager")),
					Bundles.english("map.dots.one", "C", 20, 31, Bundles.english("map.half.tech-lead")),
					Bundles.english("map.dots.one", "D", 50, 50, Bundles.english("map.half.middle"))));
	}

	private RenderedPage page(String... entries) {
		return RenderedPage.of(this.mvc,
				SampleComparisons.link(Stream.of(entries).filter((entry) -> !entry.isEmpty()).toArray(String[]::new)));
	}

}
