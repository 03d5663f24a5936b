package dev.rolecompass.compare;

import dev.rolecompass.compare.Comparison.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Perspective}.
 */
class PerspectiveTests {

	@ParameterizedTest
	@CsvSource({ "PERSON_AND_JOB, IN_THE_JOB", "PEOPLE, THEN_AND_NOW", "JOBS, TWO_JOBS", "NOTHING,", "ALONE,",
			"OFFERS,", "GROUP," })
	void onlyTwoResultsHaveAnotherPerspective(Kind kind, @Nullable Perspective perspective) {
		assertThat(Perspective.on(kind).orElse(null)).isEqualTo(perspective);
	}

	@ParameterizedTest
	@EnumSource
	void everyPerspectiveIsOnOneKind(Perspective perspective) {
		assertThat(Kind.values()).filteredOn((kind) -> Perspective.on(kind).stream().anyMatch(perspective::equals))
			.hasSize(1);
	}

}
