package dev.rolecompass.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.link.AllResults;
import dev.rolecompass.link.Formats;
import dev.rolecompass.link.SlugFormat;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.scoring.Strength;

/**
 * The last parts of links to results of every kind: each portrait with each of its roles
 * and strengths, ties included.
 */
public final class SampleLinks {

	private static final int MAX_SUM = Answers.TOPICS_PER_AXIS * Answer.MAX_VALUE;

	private SampleLinks() {
	}

	/**
	 * A slug for each kind of result.
	 */
	public static Collection<String> slugs() {
		return oneOfEachKind(AllResults.stream(), Function.identity()).stream().map(new SlugFormat()::print).toList();
	}

	/**
	 * Answers to all topics for each kind of result and each spread.
	 */
	public static Collection<String> answers() {
		return Arrays.stream(Spread.values()).flatMap((spread) -> answers(spread).stream()).toList();
	}

	/**
	 * Answers to all topics for each kind of result.
	 * @param spread how the answers are spread over the topics of an axis
	 */
	public static Collection<String> answers(Spread spread) {
		ScoringService scoring = new ScoringService();
		return oneOfEachKind(pairs(MAX_SUM).flatMap((sums) -> answers(spread, sums)),
				(answers) -> scoring.outcomeOf(answers).recommendation().orElseThrow())
			.stream()
			.map(Formats.answers()::print)
			.toList();
	}

	private static <T> Collection<T> oneOfEachKind(Stream<T> all, Function<T, Recommendation> result) {
		Map<Kind, T> kinds = new LinkedHashMap<>();
		all.forEach((each) -> kinds.putIfAbsent(Kind.of(result.apply(each)), each));
		return kinds.values();
	}

	private static Stream<int[]> pairs(int last) {
		return IntStream.rangeClosed(0, last)
			.boxed()
			.flatMap((first) -> IntStream.rangeClosed(0, last).mapToObj((second) -> new int[] { first, second }));
	}

	private static Stream<Answers> answers(Spread spread, int[] sums) {
		Answers answers = Answers.NONE;
		for (int i = 0; i < Answers.TOPICS_PER_AXIS; i++) {
			answers = answers.with(new Topic((char) ('a' + i), Axis.FOCUS), Answer.of(spread.value(sums[0], i)))
				.with(new Topic((char) ('g' + i), Axis.POSITION), Answer.of(spread.value(sums[1], i)));
		}
		return (sums[0] + sums[1] == MAX_SUM) ? Arrays.stream(End.values()).map(answers::withDecider)
				: Stream.of(answers);
	}

	/**
	 * What makes the pages of two results different.
	 */
	private record Kind(Portrait portrait, Role role, Strength strength, boolean tie) {

		static Kind of(Recommendation result) {
			return new Kind(result.portrait(), result.role(), result.strength(), result.isTie());
		}

	}

	/**
	 * How a sum is spread over the topics of an axis: evenly, or with the extreme answers
	 * on the first or on the last topics.
	 */
	public enum Spread {

		EVENLY, EXTREMES_FIRST, EXTREMES_LAST;

		int value(int sum, int topic) {
			return switch (this) {
				case EVENLY -> (sum + topic) / Answers.TOPICS_PER_AXIS;
				case EXTREMES_FIRST -> Math.max(0, Math.min(Answer.MAX_VALUE, sum - Answer.MAX_VALUE * topic));
				case EXTREMES_LAST -> EXTREMES_FIRST.value(sum, Answers.TOPICS_PER_AXIS - 1 - topic);
			};
		}

	}

}
