package dev.rolecompass.quiz;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LensTests {

	@ParameterizedTest
	@CsvSource({ "CAREER, JOB", "JOB, CAREER" })
	void eachLensIsLaidBesideTheOther(Lens lens, Lens other) {
		assertThat(lens.other()).isEqualTo(other);
	}

}
