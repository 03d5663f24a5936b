package dev.rolecompass.web.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import dev.rolecompass.web.SampleComparisons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a comparison's link unfurls to: always short enough, with the answer, and without
 * names.
 */
@ModelTest
class UnfurledComparisonsTests {

	private static final int LONGEST_TITLE = 60;

	private static final int LONGEST_DESCRIPTION = 155;

	private static final String DESCRIPTION = "compare.description.offers.one";

	private final MockMvcTester mvc;

	UnfurledComparisonsTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/**
	 * Also those with the most letters, and the largest numbers.
	 */
	static Stream<String> links() {
		return Stream.concat(SampleComparisons.links(),
				Stream.of(offers(11, 10, "job.em-80-58"), offers(11, 1, "job.em-81-58"), offers(11, 0, "job.tl-0-0")));
	}

	@ParameterizedTest
	@MethodSource("links")
	void titlesAndDescriptionsAreShort(String link) {
		Html page = html(link);
		assertThat(page.meta("og:title").orElseThrow()).isEqualTo(page.the("h1").text())
			.hasSizeLessThanOrEqualTo(LONGEST_TITLE);
		assertThat(page.meta("og:description").orElseThrow()).hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION);
		assertThat(page.meta("og:url").orElseThrow()).endsWith(link);
	}

	@Test
	void theDescriptionNamesTheNearestOfTheJobs() {
		for (int jobs = 2; jobs <= 11; jobs++) {
			for (int nearest = 1; nearest <= jobs; nearest++) {
				List<String> entries = new ArrayList<>(Collections.nCopies(jobs, "job.tl-20-31"));
				entries.set(nearest - 1, "job.em-81-58");
				for (int person : new int[] { 0, nearest - 1, nearest, jobs }) {
					assertThat(description(entries, person)).isEqualTo(Bundles.english(DESCRIPTION, jobs, nearest));
				}
			}
		}
	}

	private String description(List<String> jobs, int person) {
		List<String> entries = new ArrayList<>(jobs);
		entries.add(person, "career.em-81-58");
		return RenderedPage.of(this.mvc, SampleComparisons.link(entries.toArray(String[]::new)))
			.compare()
			.answer()
			.description();
	}

	@Test
	void everyOrdinalIsInWords() {
		assertThat(IntStream.rangeClosed(1, 11).mapToObj((nearest) -> Bundles.english(DESCRIPTION, 11, nearest)))
			.doesNotHaveDuplicates()
			.noneMatch((text) -> text.matches(".*\\d+(?:st|nd|rd|th).*"));
	}

	private static String offers(int jobs, int near, String nearest) {
		return SampleComparisons.link(Stream
			.concat(Stream.of("career.em-81-58"),
					IntStream.range(0, jobs).mapToObj((job) -> (job < near) ? nearest : "job.tl-20-31"))
			.toArray(String[]::new));
	}

	private Html html(String link) {
		byte[] page = this.mvc.get().uri("http://localhost" + link).with((request) -> {
			request.setLocalAddr("127.0.0.1");
			return request;
		}).exchange().getResponse().getContentAsByteArray();
		return Html.parse(new String(page, StandardCharsets.UTF_8));
	}

}
