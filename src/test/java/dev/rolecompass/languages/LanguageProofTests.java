package dev.rolecompass.languages;

import java.util.List;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.quiz.Translation;
import dev.rolecompass.quiz.Translation.Share;
import dev.rolecompass.web.Bundles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that a translation is published only with its proof, and with the figures that
 * follow from what readers wrote.
 */
class LanguageProofTests {

	@ParameterizedTest
	@MethodSource("published")
	void theFiguresFollowFromTheReadings(Translation translation) {
		Readings readings = Readings.of(translation.language());
		assertThat(
				List.of(readings.sides(), readings.verdicts(), readings.answersWithinOneStep(), readings.attractive()))
			.containsExactly(translation.sides(), translation.verdicts(), translation.answers(),
					translation.attractive());
	}

	@ParameterizedTest
	@MethodSource("published")
	void everyStatementsSideIsRecognised(Translation translation) {
		assertThat(translation.sides().value()).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("published")
	void theSameJobsGetTheSameAnswers(Translation translation) {
		assertThat(translation.verdicts().value()).isGreaterThanOrEqualTo(0.95);
		assertThat(translation.answers().value()).isGreaterThanOrEqualTo(0.9);
	}

	@ParameterizedTest
	@MethodSource("published")
	void neitherSideSoundsBetter(Translation translation) {
		assertThat(probabilityByChance(translation.attractive())).isGreaterThan(0.05);
	}

	@ParameterizedTest
	@MethodSource("published")
	void fewFaultsWereLeft(Translation translation) {
		assertThat(translation.faults()).isLessThan(20);
	}

	static Stream<Translation> published() {
		return Quizzes.translations().filter((translation) -> !Bundles.isPseudo(translation.language()));
	}

	/**
	 * How likely a share at least as far from a half is if both are equally likely: the
	 * two-sided sign test.
	 */
	private static double probabilityByChance(Share share) {
		int fewer = Math.min(share.part(), share.of() - share.part());
		double ways = 0;
		double combinations = 1;
		for (int i = 0; i <= fewer; i++) {
			ways += combinations;
			combinations = combinations * (share.of() - i) / (i + 1);
		}
		return Math.min(1, 2 * ways / Math.pow(2, share.of()));
	}

}
