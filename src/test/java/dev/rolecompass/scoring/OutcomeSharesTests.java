package dev.rolecompass.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.rolecompass.quiz.TestAnswers;
import dev.rolecompass.scoring.AnswerSpace.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OutcomeSharesTests {

	private static final double ROUNDING = 1e-12;

	private static final long ALL_WAYS = 15_625L * 15_625L;

	private final OutcomeShares shares = OutcomeShares.count();

	@Test
	void sharesAddUpToOne() {
		double sum = this.shares.ties();
		for (Role role : Role.values()) {
			for (Strength strength : Strength.values()) {
				sum += this.shares.of(role, strength);
			}
		}
		assertThat(sum).isCloseTo(1, within(ROUNDING));
	}

	@ParameterizedTest
	@EnumSource
	void neitherRoleIsFavoured(Strength strength) {
		double manager = this.shares.of(Role.ENGINEERING_MANAGER, strength);
		assertThat(manager).isPositive().isCloseTo(this.shares.of(Role.TECH_LEAD, strength), within(ROUNDING));
	}

	@Test
	void sharesMatchACountOfEveryWay() {
		Map<String, Long> counted = countEveryWay();
		assertThat(counted.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(ALL_WAYS)
			.isEqualTo(this.shares.ways());
		assertThat(this.shares.ties()).isCloseTo(share("tied", counted), within(ROUNDING));
		this.shares.byRole().forEach((role, byStrength) -> byStrength.forEach((strength, share) -> {
			double expected = share(role + " " + strength, counted);
			assertThat(share).isCloseTo(expected, within(ROUNDING));
		}));
	}

	/**
	 * Lists every way to answer one axis. Both axes would have 244 million pairs, so
	 * pairs with the same sums are counted together.
	 */
	private static Map<String, Long> countEveryWay() {
		Map<Tally, List<String>> axes = AnswerSpace.ways(6, "0", "1", "2", "3", "4")
			.stream()
			.collect(Collectors.groupingBy(Tally::of));
		Map<String, Long> counted = new HashMap<>();
		for (List<String> focus : axes.values()) {
			for (List<String> position : axes.values()) {
				Outcome outcome = new ScoringService().outcomeOf(TestAnswers.of(focus.get(0), position.get(0)));
				counted.merge(kind(outcome), (long) focus.size() * position.size(), Long::sum);
			}
		}
		return counted;
	}

	private static String kind(Outcome outcome) {
		return outcome.recommendation()
			.map((recommendation) -> recommendation.role() + " " + recommendation.strength())
			.orElse("tied");
	}

	private static double share(String kind, Map<String, Long> counted) {
		return (double) counted.getOrDefault(kind, 0L) / ALL_WAYS;
	}

}
