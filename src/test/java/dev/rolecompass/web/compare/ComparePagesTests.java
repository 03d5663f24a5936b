package dev.rolecompass.web.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

	private final MockMvcTester mvc;

	ComparePagesTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			with=career.em-81-58&with=job.em-81-58 | person-and-job.none
			with=career.em-81-58&with=job.em-61-58 | person-and-job.focus
			with=job.em-81-58&with=career.em-81-38 | person-and-job.position
			with=career.em-81-58&with=job.tl-20-31 | person-and-job.more-focus
			with=career.em-50-90&with=job.tl-20-20 | person-and-job.more-position
			with=career.em-90-90&with=job.tl-20-20 | person-and-job.both
			with=career.em-90-90&with=job.a3b1     | person-and-job.unknown
			with=career.em-81-58&with=career.em-81-58 | pair.none
			with=job.em-90-50&with=job.em-60-50    | pair.focus
			with=job.em-50-90&with=job.em-50-60    | pair.position
			with=career.em-90-50&with=career.tl-20-20 | pair.more-focus
			with=career.em-50-90&with=career.tl-20-20 | pair.more-position
			with=career.em-90-90&with=career.tl-20-20 | pair.both
			with=career.a4b0c4d0e4f0g4h0i4j0k4l0z4&with=job.a0b4c0d4e0f4g0h4i0j4k0l4z4 | person-and-job.average
			with=job.a4b0c4d0e4f0g4h0i4j0k4l0z4&with=job.a1b2c2d2e2f3g2h2i2j2k2l2z4 | pair.average
			with=career.a3&with=career.b1          | pair.unknown
			with=job.em-90-90&with=career.tl-20-20&with=job.a3 | several
			with=job.em-90-90                      | alone
			''                                     | nothing
			""")
	void theTitleNamesTheAxesOnWhichTheyDiffer(String query, String key) {
		RenderedPage page = page(query.replace("with=", "").split("&"));
		String title = Bundles.english("compare.title." + key, page.compare().entries().size());
		assertThat(page.html().the("h1").text()).isEqualTo(title);
		assertThat(page.html().all("title").get(0).text()).startsWith(title);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					career.em-81-58 job.em-81-58 | same none | same none
					career.em-81-58 job.tl-20-57 | person-and-job.focus.tech-lead far 61 | person-and-job.position.tech-lead close 1
					job.em-90-30 career.em-60-50 | person-and-job.focus.manager apart 30 | person-and-job.position.tech-lead apart 20
					career.em-61-60 job.em-61-100 | same none | person-and-job.position.manager far 40
					career.em-81-50 career.em-60-50 | pair.focus apart 21 A B | same none
					job.em-60-50 job.em-81-69 | pair.focus apart 21 B A | pair.position close 19 B A
					career.em-81-58 job.a3 career.em-81-58 | same.several none | same.several none
					career.em-81-58 career.em-60-58 career.em-81-60 | several.focus apart 21 A,C B | several.position close 2 C A,B
					""")
	void distancesAreDescribedInWords(String entries, String focus, String position) {
		assertThat(page(entries.split(" ")).html().the("dl.axes").all("dd")).map(Html::text)
			.containsExactly(distance(focus), distance(position));
	}

	/**
	 * The text about a distance.
	 * @param words the key, the name of the distance, the points, and the letters of the
	 * results that are highest and lowest
	 */
	private static String distance(String words) {
		String[] parts = Arrays.copyOf(words.split(" "), 5);
		return Bundles.english("compare.axis." + parts[0], Bundles.english("compare.distance." + parts[1]),
				Optional.ofNullable(parts[2]).map(Integer::valueOf).orElse(0), letters(parts[3]), letters(parts[4]));
	}

	private static String letters(@Nullable String letters) {
		return (letters != null) ? letters.replace(",", ", ") : "";
	}

	@Test
	void tooFewAnswersGiveRowsButNoDot() {
		RenderedPage page = page(PERSON, "job.a3b1");
		assertThat(page.compare().map().dots()).hasSize(1);
		assertThat(page.html().all("table.topics")).hasSize(1);
		assertThat(page.html().all("dl.axes")).isEmpty();
		assertThat(page.html().the("table.entries").text()).contains(Bundles.english("compare.entry.unknown"));
	}

	@Test
	void aResultHasNoGapToItself() {
		RenderedPage page = page(PERSON, PERSON);
		assertThat(page.compare().topics().same()).isEqualTo(12);
		assertThat(page.html().the("table.topics").the("tbody").all("tr")).allSatisfy(
				(row) -> assertThat(row.the("span.effect").text()).isEqualTo(Bundles.english("compare.topics.gap", 0)));
	}

	static Stream<List<String>> comparisons() {
		return Stream.of(List.of(PERSON, JOB), List.of(PERSON, "career.tl-20-31"), List.of("job.a3b1", PERSON),
				List.of(JOB, "job.em-81-58"), List.of(PERSON, JOB, "career.a1b2c3"),
				List.of("career.em-81-58", PERSON, "career.tl-20-31", JOB));
	}

	@ParameterizedTest
	@MethodSource("comparisons")
	void orderChangesOnlyTheLetters(List<String> entries) {
		List<String> turned = new ArrayList<>(entries);
		Collections.rotate(turned, 1);
		Html page = page(entries.toArray(String[]::new)).html();
		Html other = page(turned.toArray(String[]::new)).html();
		assertThat(other.the("h1").text()).isEqualTo(page.the("h1").text());
		assertThat(other.the("p.lead").text()).isEqualTo(page.the("p.lead").text());
		assertThat(words(other, "dl.axes")).isEqualTo(words(page, "dl.axes"));
		assertThat(words(other, "ol.raises")).isEqualTo(words(page, "ol.raises"));
		assertThat(words(other, "table.topics")).isEqualTo(words(page, "table.topics"));
		assertThat(words(other, "table.entries")).isEqualTo(words(page, "table.entries"));
	}

	/**
	 * How often each word occurs in a part of the page, except the results' letters.
	 */
	private static Map<String, Long> words(Html page, String part) {
		return page.all(part)
			.stream()
			.flatMap((element) -> element.words().stream())
			.filter((word) -> !word.matches("[A-L][,.]?"))
			.collect(Collectors.groupingBy((word) -> word, Collectors.counting()));
	}

	@Test
	void eachResultCanBeOpenedRemovedAndSwitched() {
		String all = "?with=" + PERSON + "&with=" + JOB + "&with=job.a3";
		List<Html> rows = page(PERSON, JOB, "job.a3").html().the("table.entries").the("tbody").all("tr");
		assertThat(rows.get(1).all("a")).map((link) -> link.attribute("href").orElseThrow())
			.containsExactly("/en/result/job/" + JOB.substring(4) + all, "/en/compare?with=" + PERSON + "&with=job.a3",
					"/en/compare" + all.replace(JOB, JOB.replace("job", "career")));
		assertThat(rows.get(1).all("a")).map((link) -> link.attribute("data-letters").orElse("ABC"))
			.containsExactly("ABC", "AC", "ABC");
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
		assertThat(page.compare().map().dots()).hasSize(count);
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
		String query = Stream.of(entries)
			.filter((entry) -> !entry.isEmpty())
			.map((entry) -> "with=" + entry)
			.collect(Collectors.joining("&"));
		return RenderedPage.of(this.mvc, "/en/compare" + (query.isEmpty() ? "" : "?" + query));
	}

}
