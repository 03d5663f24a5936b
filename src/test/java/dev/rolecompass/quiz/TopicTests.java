package dev.rolecompass.quiz;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TopicTests {

	@ParameterizedTest
	@ValueSource(chars = { 'a', 'm', 'y' })
	void lettersAreAToY(char letter) {
		assertThat(new Topic(letter, Axis.FOCUS).letter()).isEqualTo(letter);
	}

	@ParameterizedTest
	@ValueSource(chars = { '`', 'z', 'A', '1', 'é' })
	void anythingElseIsRejected(char letter) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Topic(letter, Axis.FOCUS));
	}

	@Test
	void topicsSortByLetterWhateverTheirAxis() {
		Topic first = new Topic('a', Axis.POSITION);
		Topic second = new Topic('b', Axis.FOCUS);
		assertThat(first).isLessThan(second);
		assertThat(second).isGreaterThan(first);
	}

}
