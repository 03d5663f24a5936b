package dev.rolecompass.link;

import java.util.Map;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.quiz.Wordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link LensFormat}.
 */
class LensFormatTests {

	private static final Quiz QUIZ = Quizzes.shipped();

	private final LensFormat format = new LensFormat(QUIZ);

	@ParameterizedTest
	@CsvSource({ "career, CAREER", "job, JOB" })
	void lensIsReadAndWrittenInLowerCase(String text, Lens lens) {
		assertThat(this.format.parse(text)).isEqualTo(lens);
		assertThat(this.format.print(lens)).isEqualTo(text);
	}

	@ParameterizedTest
	@EnumSource
	void everyLensIsReadAsItIsWritten(Lens lens) {
		assertThat(this.format.parse(this.format.print(lens))).isEqualTo(lens);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Career", "CAREER", "careers", "care", "career ", "result", "compare", "ｊob" })
	void anythingElseIsNoLens(String text) {
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> this.format.parse(text))
			.returns(Problem.UNKNOWN_LENS, MalformedLinkException::problem);
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> this.format.parseOffered(text))
			.returns(Problem.UNKNOWN_LENS, MalformedLinkException::problem);
	}

	@Test
	void everyLensOfTheQuizIsOffered() {
		assertThat(QUIZ.lenses()).isNotEmpty()
			.allSatisfy((lens) -> assertThat(this.format.parseOffered(this.format.print(lens))).isEqualTo(lens));
	}

	@Test
	void lensWithoutQuestionsCanBeCarriedAlongButNotTaken() {
		LensFormat careerOnly = new LensFormat(careerOnly());
		assertThat(careerOnly.parseOffered("career")).isEqualTo(Lens.CAREER);
		assertThat(careerOnly.parse("job")).isEqualTo(Lens.JOB);
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> careerOnly.parseOffered("job"))
			.returns(Problem.UNKNOWN_LENS, MalformedLinkException::problem);
	}

	private static Quiz careerOnly() {
		return new Quiz(QUIZ.questions()
			.stream()
			.map((question) -> new Question(question.topic(), question.first(), question.retired(),
					careerOnly(question.wording())))
			.toList(), careerOnly(QUIZ.decider()));
	}

	private static Wordings careerOnly(Wordings wordings) {
		return new Wordings(wordings.career(), Map.of());
	}

}
