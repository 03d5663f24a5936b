package dev.rolecompass.scoring;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;

/**
 * How often each outcome occurs among all ways to answer every topic, each way counted
 * once. This shows that the scoring favours neither role; it doesn't predict what people
 * answer.
 *
 * @param ways the number of ways
 * @param byRole the share of each role and strength, from 0 to 1, without ties
 * @param ties the share of exact ties, from 0 to 1
 */
public record OutcomeShares(long ways, Map<Role, Map<Strength, Double>> byRole, double ties) {

	public static OutcomeShares count() {
		long[] ways = waysToSum();
		long all = LongStream.of(ways).sum() * LongStream.of(ways).sum();
		Map<Role, Map<Strength, Double>> byRole = new EnumMap<>(Role.class);
		double ties = 0;
		for (int focus = 0; focus < ways.length; focus++) {
			for (int position = 0; position < ways.length; position++) {
				double share = (double) (ways[focus] * ways[position]) / all;
				Points lean = new Scores(score(focus), score(position)).lean();
				Optional<Role> role = Role.of(lean);
				if (role.isPresent()) {
					byRole.computeIfAbsent(role.get(), (key) -> new EnumMap<>(Strength.class))
						.merge(Strength.of(lean), share, Double::sum);
				}
				else {
					ties += share;
				}
			}
		}
		return new OutcomeShares(all, byRole, ties);
	}

	/**
	 * The share of a role at a strength, from 0 to 1, without ties.
	 */
	public double of(Role role, Strength strength) {
		return this.byRole.getOrDefault(role, Map.of()).getOrDefault(strength, 0.0);
	}

	private static Points score(int sum) {
		return Points.mean(sum, Answers.TOPICS_PER_AXIS);
	}

	/**
	 * In how many ways the answers on an axis add up to each sum.
	 */
	private static long[] waysToSum() {
		long[] ways = { 1 };
		for (int topic = 0; topic < Answers.TOPICS_PER_AXIS; topic++) {
			ways = waysWithOneMore(ways);
		}
		return ways;
	}

	/**
	 * One more answer adds 0 to 4, so each sum is reached from itself and the four below.
	 */
	private static long[] waysWithOneMore(long[] ways) {
		return IntStream.range(0, ways.length + Answer.MAX_VALUE)
			.mapToLong((sum) -> Arrays.stream(ways, Math.max(0, sum - Answer.MAX_VALUE), Math.min(sum + 1, ways.length))
				.sum())
			.toArray();
	}

}
