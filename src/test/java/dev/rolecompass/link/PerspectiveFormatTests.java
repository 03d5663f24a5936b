package dev.rolecompass.link;

import dev.rolecompass.compare.Perspective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PerspectiveFormat}.
 */
class PerspectiveFormatTests {

	private final PerspectiveFormat format = new PerspectiveFormat();

	@ParameterizedTest
	@CsvSource({ "in-the-job, IN_THE_JOB", "then-and-now, THEN_AND_NOW", "two-jobs, TWO_JOBS" })
	void aPerspectiveKeepsItsName(String text, Perspective perspective) {
		assertThat(this.format.find(text)).contains(perspective);
		assertThat(this.format.print(perspective)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "In-the-job", "IN_THE_JOB", "in_the_job", "in-the-job ", "in-the-jobs",
			"in-the-job,two-jobs", "person-and-job", "two‑jobs" })
	void anythingElseIsNone(String text) {
		assertThat(this.format.find(text)).isEmpty();
	}

	@Test
	void aMissingNameIsNone() {
		assertThat(this.format.find(null)).isEmpty();
	}

}
