package dev.rolecompass.link;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;
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

	private final LensFormat format = new LensFormat();

	@ParameterizedTest
	@CsvSource({ "career, CAREER", "job, JOB" })
	void aLensIsParsedAndPrintedInLowerCase(String text, Lens lens) {
		assertThat(this.format.parse(text)).isEqualTo(lens);
		assertThat(this.format.print(lens)).isEqualTo(text);
	}

	@ParameterizedTest
	@EnumSource
	void everyLensRoundTrips(Lens lens) {
		assertThat(this.format.parse(this.format.print(lens))).isEqualTo(lens);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Career", "CAREER", "careers", "care", "career ", "result", "compare", "ｊob" })
	void anythingElseIsRejected(String text) {
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> this.format.parse(text))
			.returns(Problem.UNKNOWN_LENS, MalformedLinkException::problem);
	}

}
