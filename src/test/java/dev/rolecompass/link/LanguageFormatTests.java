package dev.rolecompass.link;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Quizzes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link LanguageFormat}.
 */
class LanguageFormatTests {

	private final LanguageFormat format = new LanguageFormat(Quizzes.shipped());

	@Test
	void theQuizsLanguageIsParsed() {
		assertThat(this.format.parse("en")).isEqualTo(Language.ENGLISH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "xx", "EN", "eng", "en ", "e" })
	void anythingElseIsRejected(String text) {
		assertThatExceptionOfType(MalformedLinkException.class).isThrownBy(() -> this.format.parse(text))
			.returns(Problem.UNKNOWN_LANGUAGE, MalformedLinkException::problem);
	}

}
