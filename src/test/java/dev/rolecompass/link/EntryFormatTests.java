package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.scoring.ScoringService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link EntryFormat}.
 */
class EntryFormatTests {

	private static final Quiz QUIZ = Quizzes.shipped();

	private final AnswersFormat answersFormat = new AnswersFormat(QUIZ, new ScoringService());

	private final SlugFormat slugFormat = new SlugFormat();

	private final EntryFormat format = new EntryFormat(new LensFormat(), this.answersFormat, this.slugFormat);

	@Test
	void anEntryWithASlugHasNoAnswers() {
		assertThat(this.format.parse("career.em-81-58"))
			.isEqualTo(new Entry.OfResult(Lens.CAREER, this.slugFormat.parse("em-81-58")));
	}

	@Test
	void anEntryWithAnswersKeepsThem() {
		String answers = "a4b4c4d4e4f4g0h0i0j0k0l0z4";
		assertThat(this.format.parse("career." + answers))
			.isEqualTo(new Entry.OfAnswers(Lens.CAREER, this.answersFormat.parse(answers)));
	}

	@Test
	void anEntrysAnswersMayBeIncomplete() {
		assertThat(this.format.parse("job.a3b1cx"))
			.isEqualTo(new Entry.OfAnswers(Lens.JOB, this.answersFormat.parse("a3b1cx")));
	}

	@ParameterizedTest
	@CsvSource({ "career.em-81-58, career.em-81-58", "job.tl-20-31, job.tl-20-31", "job.a3b1cx, job.a3b1cx",
			"career.cxb1a3, career.a3b1cx", "career.a3z4, career.a3",
			"job.z0a4b4c4d4e4f4g0h0i0j0k0l0, job.a4b4c4d4e4f4g0h0i0j0k0l0z0" })
	void anEntryIsPrintedInItsOnlySpelling(String text, String expected) {
		assertThat(this.format.print(this.format.parse(text))).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "career", "career.", ".em-81-58", "em-81-58", "a3b1", "Career.em-81-58",
			"other.em-81-58", "career.em-081-58", "career.tl-81-58", "career.em-81-58-", "career.-", "career.a3b1c",
			"career.a3a3", "career.m3", "career.z4", "job.z0", "career.a3.b1", "career..a3", "career.em-81-58.json",
			" career.a3", "career .a3", "career,a3", "career/a3" })
	void anythingElseIsRejected(String text) {
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> this.format.parse(text));
	}

	@Test
	void entriesKeepTheirOrder() {
		List<String> texts = List.of("job.tl-20-31", "career.em-81-58", "job.a3b1cx", "career.em-81-58");
		assertThat(this.format.parse(texts).all()).map(this.format::print).containsExactlyElementsOf(texts);
	}

	@Test
	void noTextsMeanNoEntries() {
		assertThat(this.format.parse(List.of())).isEqualTo(Entries.NONE);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 7, 12 })
	void aBrokenEntryIsReportedByItsPositionAlone(int position) {
		List<String> texts = new ArrayList<>(Collections.nCopies(12, "career.em-81-58"));
		texts.set(position - 1, "career.<script>");
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> this.format.parse(texts))
			.returns(Problem.BROKEN_ENTRY, MalformedLinkException::problem)
			.returns(position, MalformedLinkException::position)
			.withMessageNotContaining("script");
	}

	@Test
	void theFirstBrokenEntryIsReported() {
		assertThatExceptionOfType(MalformedLinkException.class)
			.isThrownBy(() -> this.format.parse(List.of("career.a3", "career.", "job.em-81-58", "job")))
			.returns(2, MalformedLinkException::position);
	}

	@Test
	void readableEntriesAreKeptAmongBrokenOnes() {
		assertThat(this.format.readable(List.of("career.a3", "career.", "job.em-81-58", "job"))).map(this.format::print)
			.containsExactly("career.a3", "job.em-81-58");
		assertThat(this.format.readable(List.of("", "career"))).isEmpty();
	}

	@Test
	void twelveEntriesAreAcceptedAndThirteenRefused() {
		assertThat(this.format.parse(Collections.nCopies(12, "career.em-81-58")).all()).hasSize(12);
		assertThatExceptionOfType(MalformedLinkException.class)
			.isThrownBy(() -> this.format.parse(Collections.nCopies(13, "career.em-81-58")))
			.returns(Problem.TOO_MANY_ENTRIES, MalformedLinkException::problem);
	}

}
