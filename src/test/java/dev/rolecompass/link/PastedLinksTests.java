package dev.rolecompass.link;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.rolecompass.link.Pasted.Kind;
import dev.rolecompass.link.Pasted.Notice;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.scoring.ScoringService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PastedLinks}.
 */
class PastedLinksTests {

	private static final Quiz QUIZ = Quizzes.shipped();

	private final LensFormat lensFormat = new LensFormat();

	private final EntryFormat entryFormat = new EntryFormat(this.lensFormat,
			new AnswersFormat(QUIZ, new ScoringService()), new SlugFormat());

	private final PastedLinks pastedLinks = new PastedLinks(this.entryFormat, this.lensFormat);

	@ParameterizedTest
	@CsvFileSource(resources = "/pasted.csv", delimiter = '¦', quoteCharacter = '\0')
	void resultsAreFoundInAnyText(String line, String entries) {
		String text = line.replace('⏎', '\n');
		assertThat(print(read(text))).isEqualTo(entries);
		assertThat(read(text).notices()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "em-81-58, career.em-81-58", "Em-81-58, career.em-81-58", "A3b1c4, career.a3b1c4",
			"tl-0-0, career.tl-0-0", "a3b1cx, career.a3b1cx", "a3b1c4.json, career.a3b1c4" })
	void aResultWithoutALensIsAssumedToBeAPersonsWithARemark(String text, String entry) {
		assertThat(read(text)).isEqualTo(pasted(entry, new Notice(Kind.ASSUMED, List.of(1))));
	}

	@Test
	void severalLinksKeepTheirOrder() {
		Pasted pasted = read("""
				https://any.host/en/result/job/tl-20-31
				https://other.host/en/career/a3b1 and career.em-81-58""");
		assertThat(pasted).isEqualTo(pasted("job.tl-20-31 career.a3b1 career.em-81-58"));
	}

	@Test
	void existingEntriesStayInFront() {
		assertThat(print(this.pastedLinks.read("job.a3", entries("career.a3 job.a4"))))
			.isEqualTo("career.a3 job.a4 job.a3");
	}

	@Test
	void equalResultsAreTwoEntries() {
		String link = "https://any.host/en/career/a3b1";
		assertThat(read(link + " " + link)).isEqualTo(pasted("career.a3b1 career.a3b1"));
		assertThat(read(link + ", " + link)).isEqualTo(pasted("career.a3b1 career.a3b1"));
		assertThat(read(link + " https://other.host/en/career/b1a3/a")).isEqualTo(pasted("career.a3b1 career.a3b1"));
		assertThat(print(this.pastedLinks.read(link, entries("career.a3b1")))).isEqualTo("career.a3b1 career.a3b1");
		assertThat(print(this.pastedLinks.read("/en/compare?with=job.a3&with=job.a4", entries("job.a3"))))
			.isEqualTo("job.a3 job.a3 job.a4");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://any.host/en/career/a3b9", "https://any.host/en/result/career/em-10-10",
			"https://any.host/en/result/career/em-81", "https://any.host/en/career", "https://any.host/en/guide",
			"https://elsewhere.host/", "job.a9", "tl-81-58", "em-100-101", "a3b1q7",
			"https://any.host/en/compare?with=", "https://any.host/en/compare?with=job.a9" })
	void aBrokenLinkIsReportedByItsPositionAndTheOthersAreKept(String broken) {
		assertThat(read("career.a3 and " + broken + " and job.a4"))
			.isEqualTo(pasted("career.a3 job.a4", new Notice(Kind.BROKEN, List.of(2))));
	}

	@Test
	void readableEntriesOfABrokenComparisonAreKept() {
		assertThat(read("/en/compare?with=career.a3&with=job.a9&with=job.a4"))
			.isEqualTo(pasted("career.a3 job.a4", new Notice(Kind.PARTLY_BROKEN, List.of(1))));
	}

	@Test
	void remarksOfAKindAreCombined() {
		assertThat(read("job.a9 career.a3 job.a8 em-1-99 tl-2-20").notices())
			.containsExactly(new Notice(Kind.BROKEN, List.of(1, 3)), new Notice(Kind.ASSUMED, List.of(4, 5)));
	}

	@Test
	void aTextThatTheFormCutLosesItsLastLinkUnlessThatIsWhole() {
		String first = "https://any.host/en/result/career/em-81-58 ";
		for (String last : List.of("https://any.host/en/result/job/tl-20-3", "https://any.host/en/job/a3b1",
				"job.a2b2c2d2e2f2g2h2i2j2k2l2")) {
			assertThat(read(filled(first, last))).isEqualTo(
					pasted("career.em-81-58", new Notice(Kind.CUT, List.of(2)), new Notice(Kind.TOO_LONG, List.of())));
		}
		for (String last : List.of("job.tl-20-31", "job.a4b2c2d2e2f2g2h2i2j2k2l2", "job.a2b2c2d2e2f2g2h2i2j2k2l2z0")) {
			assertThat(read(filled(first, last)))
				.isEqualTo(pasted("career.em-81-58 " + last, new Notice(Kind.TOO_LONG, List.of())));
		}
		String twoResults = "https://any.host/en/compare?with=job.a4&with=job.tl-20-3";
		assertThat(read(filled(first, twoResults))).isEqualTo(pasted("career.em-81-58 job.a4",
				new Notice(Kind.CUT, List.of(2)), new Notice(Kind.TOO_LONG, List.of())));
	}

	private static String filled(String first, String last) {
		return first + "-".repeat(PastedLinks.MAX_LENGTH - first.length() - last.length() - 1) + " " + last;
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			https://any.host/en/result/job/tl-20-3…   , ''
			https://any.host/en/result/job/tl-20-3... , ''
			job.a3b1…                                 , ''
			job.tl-20-31…                             , job.tl-20-31
			https://any.host/en/result/job/tl-20-3#A=Ana… , job.tl-20-3
			""")
	void aShortenedLinkCountsOnlyIfItIsWhole(String text, String entries) {
		assertThat(read(text))
			.isEqualTo(entries.isEmpty() ? pasted("", new Notice(Kind.CUT, List.of(1))) : pasted(entries));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://any.host/en/result/job/tl-20-3", "job.tl-20-3", "/en/result/job/tl-20-3.",
			"/en/compare?with=job.tl-20-3" })
	void aResultThatMayBeTheBeginningOfAnotherGetsARemark(String text) {
		assertThat(read(text)).isEqualTo(pasted("job.tl-20-3", new Notice(Kind.MAY_BE_CUT, List.of(1))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://any.host/en/result/job/tl-20-3.json", "/en/result/job/tl-20-3?utm_source=x",
			"/en/result/job/tl-20-3#A=Ana", "/en/compare?with=job.tl-20-3&as=two-jobs",
			"https://safe.host/?url=https%3A%2F%2Fany.host%2Fen%2Fresult%2Fjob%2Ftl-20-3&data=05" })
	void whatFollowsShowsThatItIsWhole(String text) {
		assertThat(read(text)).isEqualTo(pasted("job.tl-20-3"));
	}

	@Test
	void aComparisonThatLostResultsGetsARemark() {
		assertThat(read("https://any.host/en/compare?of=3&with=job.a3&with=job.a4"))
			.isEqualTo(pasted("job.a3 job.a4", new Notice(Kind.PARTLY_BROKEN, List.of(1))));
	}

	@Test
	void onlyTheFirstTwelveOfThirteenAreKeptWithARemark() {
		List<String> thirteen = IntStream.rangeClosed(1, 13).mapToObj((focus) -> "job.tl-" + focus + "-20").toList();
		assertThat(read(String.join("\n", thirteen)))
			.isEqualTo(pasted(String.join(" ", thirteen.subList(0, 12)), new Notice(Kind.TOO_MANY, List.of(13))));
		assertThat(this.pastedLinks.read("job.a3 job.a4", entries(String.join(" ", thirteen.subList(0, 11)))).notices())
			.containsExactly(new Notice(Kind.TOO_MANY, List.of(2)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Hello there", "em tl 81 58", "a3", "ex", "+++", "career.nothing", "job.",
			"my/job", "and/or", "%", "%zz", "\u0000", "…", "\uD83D", "/", "https", "compare" })
	void textWithoutALinkGetsARemark(String text) {
		assertThat(read(text)).isEqualTo(pasted("", new Notice(Kind.NOTHING, List.of())));
	}

	private Pasted read(String text) {
		return this.pastedLinks.read(text, Entries.NONE);
	}

	private Pasted pasted(String entries, Notice... notices) {
		Entries expected = entries(entries);
		return new Pasted(expected, expected.all().size(), List.of(notices));
	}

	private Entries entries(String text) {
		return text.isEmpty() ? Entries.NONE : this.entryFormat.parse(List.of(text.split(" ")));
	}

	private String print(Pasted pasted) {
		return pasted.entries().all().stream().map(this.entryFormat::print).collect(Collectors.joining(" "));
	}

}
