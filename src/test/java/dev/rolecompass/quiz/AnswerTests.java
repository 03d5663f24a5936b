package dev.rolecompass.quiz;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnswerTests {

	@ParameterizedTest
	@CsvSource({ "0, MUCH_MORE_TECH_LEAD, 4", "1, MORE_TECH_LEAD, 3", "2, BOTH, 2", "3, MORE_MANAGER, 1",
			"4, MUCH_MORE_MANAGER, 0" })
	void valuesRunFromTheTechLeadsEndToTheManagers(int value, Answer answer, int mirrored) {
		assertThat(Answer.of(value)).isEqualTo(answer);
		assertThat(answer.value()).isEqualTo(value);
		assertThat(answer.mirrored().value()).isEqualTo(mirrored);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 5 })
	void otherValuesAreRejected(int value) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Answer.of(value));
	}

	@Test
	void anAnswerFavoursTheEndItLeansTowards() {
		assertThat(Answer.values()).extracting(Answer::end)
			.containsExactly(Optional.of(End.TECH_LEAD), Optional.of(End.TECH_LEAD), Optional.empty(),
					Optional.of(End.MANAGER), Optional.of(End.MANAGER), Optional.empty());
	}

	@Test
	void aSkipHasNoValueAndIsItsOwnMirrorImage() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(Answer.SKIPPED::value);
		assertThat(Answer.SKIPPED.mirrored()).isEqualTo(Answer.SKIPPED);
	}

}
