package dev.rolecompass.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Language;

import dev.rolecompass.scoring.Portrait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bytes that a phone on a slow connection waits for, headers included, with Brotli:
 * any page and its assets fit into ten packets.
 */
@WebTest
@TestPropertySource(properties = "rolecompass.base-url=https://compass.example")
class PageBudgetTests {

	private static final int FIRST_VIEW_IN_BYTES = 14_600;

	private static final int NEXT_QUESTION_IN_BYTES = 3 * 1024;

	private final Map<String, Integer> files = new HashMap<>();

	private final Map<String, Integer> statuses = LinkKind.pages()
		.collect(Collectors.toMap((kind) -> kind.target().replaceFirst("/en", ""), LinkKind::status));

	private final Http http;

	PageBudgetTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@Test
	void everyPageFitsTheBudgetWithItsAssets() {
		Stream<String> kinds = LinkKind.pages().map(LinkKind::target);
		Stream<String> portraits = Stream.of(Portrait.values())
			.map((portrait) -> "/en/guide/" + MessageKeys.of(portrait));
		Stream<String> results = Stream.concat(
				SampleLinks.answers()
					.stream()
					.flatMap((answers) -> Stream.of("/en/career/" + answers, "/en/job/" + answers,
							"/en/job/" + answers + "?with=career." + answers, "/en/result/career/" + answers,
							"/en/result/job/" + answers)),
				SampleLinks.slugs()
					.stream()
					.flatMap((slug) -> Stream.of("/en/result/career/" + slug, "/en/result/job/" + slug)));
		String twelve = SampleLinks.answers()
			.stream()
			.limit(12)
			.collect(Collectors.joining("&with=career.", "/en/compare?with=career.", ""));
		Stream<String> comparisons = Stream.of(twelve, SampleComparisons.offersOfElevenJobs(),
				SampleComparisons.groupOfTwelve());
		assertThatAllFit(Stream.of(kinds, portraits, results, comparisons).flatMap(Function.identity()), "page",
				(page) -> size(page) + assets(page).stream().mapToInt(this::fileSize).sum(), FIRST_VIEW_IN_BYTES);
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.quiz.Quizzes#otherLanguages")
	void theLargestPagesFitInEveryLanguage(Language language) {
		Stream<String> results = SampleLinks.answers(SampleLinks.Spread.EVENLY)
			.stream()
			.map((answers) -> "/en/job/" + answers + "?with=career." + answers);
		Stream<String> pages = Stream
			.of(LinkKind.pages().map(LinkKind::target), results,
					Stream.of(SampleComparisons.offersOfElevenJobs(), SampleComparisons.groupOfTwelve()))
			.flatMap(Function.identity())
			.map((page) -> LinkKind.in(language, page));
		assertThatAllFit(pages, "page", (page) -> size(page) + assets(page).stream().mapToInt(this::fileSize).sum(),
				Bundles.isPseudo(language) ? FIRST_VIEW_IN_BYTES * 11 / 10 : FIRST_VIEW_IN_BYTES);
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.quiz.Quizzes#otherLanguages")
	void everyQuestionIsSmallInEveryLanguage(Language language) {
		Stream<String> questions = Stream.of("a", "g", "b", "h", "c", "i", "d", "j", "e", "k", "f", "l")
			.map((letter) -> "/" + language + "/job/a3b1cxd4/" + letter + "?with=career.a2b2c2d2e2f2g2h2i2j2k2l2");
		assertThatAllFit(questions, "question", this::size,
				Bundles.isPseudo(language) ? NEXT_QUESTION_IN_BYTES * 5 / 4 : NEXT_QUESTION_IN_BYTES);
	}

	@Test
	void everyQuestionAfterTheFirstIsSmall() {
		Stream<String> letters = Stream.of("a", "g", "b", "h", "c", "i", "d", "j", "e", "k", "f", "l");
		Stream<String> questions = letters.flatMap((letter) -> Stream.of("/en/career/a3b1cxd4/" + letter,
				"/en/job/a3b1cxd4/" + letter, "/en/job/a3b1cxd4/" + letter + "?with=career.a2b2c2d2e2f2g2h2i2j2k2l2"));
		Stream<String> others = Stream.of("/en/career", "/en/job", "/en/career?asked=a",
				"/en/career/a2b2c2d2e2f2g2h2i2j2k2l2", "/en/job?with=career.a2b2c2d2e2f2g2h2i2j2k2l2");
		assertThatAllFit(Stream.concat(questions, others), "question", this::size, NEXT_QUESTION_IN_BYTES);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/en", "/en/guide", "/en/career/a4b3c4d4e1f3g4hxi2j3k4l3", "/en/job/a4b3c4d4e1f3g4hxi2j3k4l3" })
	void aPageLoadsOnlyAStylesheetAnIconAndAScript(String page) {
		assertThat(assets(page)).extracting((asset) -> asset.replaceFirst(".*\\.", ""))
			.containsExactlyInAnyOrder("css", "svg", "js");
	}

	@Test
	void aQuestionLoadsOneMoreStylesheetAndScript() {
		assertThat(assets("/en/career")).extracting((asset) -> asset.replaceFirst(".*\\.", ""))
			.containsExactlyInAnyOrder("css", "css", "svg", "js", "js");
	}

	@Test
	void aComparisonLoadsOneMoreStylesheet() {
		assertThat(assets("/en/compare?with=career.a4b3&with=job.em-81-58"))
			.extracting((asset) -> asset.replaceFirst(".*\\.", ""))
			.containsExactlyInAnyOrder("css", "css", "svg", "js");
	}

	private static void assertThatAllFit(Stream<String> pages, String kind, ToIntFunction<String> size, int budget) {
		Map<String, Integer> sizes = pages.distinct()
			.collect(Collectors.toMap(Function.identity(), (page) -> size.applyAsInt(page)));
		String largest = Collections.max(sizes.entrySet(), Map.Entry.comparingByValue()).getKey();
		System.out.printf("The largest %s takes %d of %d bytes: %s%n", kind, sizes.get(largest), budget, largest);
		assertThat(sizes.get(largest)).as(largest).isLessThanOrEqualTo(budget);
	}

	private int fileSize(String file) {
		return this.files.computeIfAbsent(file, this::size);
	}

	private int size(String target) {
		byte[] reply = this.http.bytes("GET " + target + " HTTP/1.1\r\nHost: " + this.http.host()
				+ "\r\nAccept-Encoding: gzip, deflate, br, zstd\r\nConnection: close\r\n\r\n");
		assertThat(Reply.read(reply)).hasStatus(this.statuses.getOrDefault(target.replaceFirst("/[a-z-]+", ""), 200));
		assertThat(Reply.read(reply).headers("Content-Encoding").isEmpty()).isEqualTo(target.startsWith("/favicon"));
		return reply.length;
	}

	private List<String> assets(String page) {
		return this.http.get(page)
			.html()
			.all("*")
			.stream()
			.filter((tag) -> List.of("link", "script", "img", "source", "iframe", "object").contains(tag.name()))
			.filter((tag) -> !tag.is("rel", "canonical") && !tag.is("rel", "alternate") && !tag.is("loading", "lazy"))
			.flatMap((tag) -> Stream.concat(tag.attribute("href").stream(), tag.attribute("src").stream()))
			.distinct()
			.toList();
	}

}
