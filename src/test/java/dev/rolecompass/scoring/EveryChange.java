package dev.rolecompass.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.TestAnswers;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.AnswerSpace.Tally;
import dev.rolecompass.scoring.Reversal.Change;

/**
 * Tries every other way to answer the same topics, independently of the algorithm for
 * reversals. It looks up the role of each pair of tallies once, in advance.
 */
final class EveryChange {

	private static final int SUMS = 25;

	/**
	 * All ways to answer 0 to 6 topics.
	 */
	private static final List<List<String>> WAYS = IntStream.rangeClosed(0, 6)
		.mapToObj((topics) -> AnswerSpace.ways(topics, "0", "1", "2", "3", "4"))
		.toList();

	private final boolean[][][] gives = new boolean[Role.values().length][7 * SUMS][7 * SUMS];

	private final Map<String, int[]> fewestTo = new ConcurrentHashMap<>();

	EveryChange(ScoringService scoring) {
		Collection<String> axes = AnswerSpace.oneForEachTally();
		for (String focus : axes) {
			for (String position : axes) {
				scoring.outcomeOf(TestAnswers.of(focus, position))
					.recommendation()
					.ifPresent((recommendation) -> this.gives[recommendation.role().ordinal()][row(focus)][row(
							position)] = true);
			}
		}
	}

	/**
	 * The smallest number of topics that need another answer to get a role.
	 */
	int fewest(String focus, String position, Role role) {
		int[] onFocus = this.fewestTo.computeIfAbsent(focus, EveryChange::fewestToEachSum);
		int[] onPosition = this.fewestTo.computeIfAbsent(position, EveryChange::fewestToEachSum);
		int fewest = Integer.MAX_VALUE;
		int focusRow = firstRow(focus);
		int positionRow = firstRow(position);
		for (int focusSum = 0; focusSum < onFocus.length; focusSum++) {
			for (int positionSum = 0; positionSum < onPosition.length; positionSum++) {
				if (this.gives[role.ordinal()][focusRow + focusSum][positionRow + positionSum]) {
					fewest = Math.min(fewest, onFocus[focusSum] + onPosition[positionSum]);
				}
			}
		}
		return fewest;
	}

	/**
	 * The single topics that give a role with another answer, with the nearest such
	 * answer.
	 */
	List<Change> singles(String focus, String position, Role role) {
		boolean[][] gives = this.gives[role.ordinal()];
		int focusRow = row(focus);
		int positionRow = row(position);
		List<Change> singles = new ArrayList<>();
		addSingles(focus, TestAnswers.FOCUS, (step) -> gives[focusRow + step][positionRow], singles);
		addSingles(position, TestAnswers.POSITION, (step) -> gives[focusRow][positionRow + step], singles);
		return singles;
	}

	private static void addSingles(String axis, List<Topic> topics, IntPredicate isEnough, List<Change> singles) {
		for (int i = 0; i < Tally.of(axis).count(); i++) {
			int value = axis.charAt(i) - '0';
			Topic topic = topics.get(i);
			IntStream.rangeClosed(-value, Answer.MAX_VALUE - value)
				.filter(isEnough)
				.boxed()
				.min(Comparator.comparing(Math::abs))
				.ifPresent((step) -> singles.add(new Change(topic, Answer.of(value + step))));
		}
	}

	private static int[] fewestToEachSum(String axis) {
		int count = Tally.of(axis).count();
		int[] fewest = new int[Answer.MAX_VALUE * count + 1];
		Arrays.fill(fewest, count);
		for (String other : WAYS.get(count)) {
			int changes = 0;
			int sum = 0;
			for (int i = 0; i < count; i++) {
				changes += (axis.charAt(i) != other.charAt(i)) ? 1 : 0;
				sum += other.charAt(i) - '0';
			}
			fewest[sum] = Math.min(fewest[sum], changes);
		}
		return fewest;
	}

	private static int row(String axis) {
		return firstRow(axis) + Tally.of(axis).sum();
	}

	private static int firstRow(String axis) {
		return Tally.of(axis).count() * SUMS;
	}

}
