package dev.rolecompass.scoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.TestAnswers;
import dev.rolecompass.quiz.Topic;

/**
 * All ways to answer an axis: six characters for six topics, {@code 0} to {@code 4} or
 * {@code x} for a skip.
 */
final class AnswerSpace {

	/**
	 * All 46,656 ways to answer or skip the six topics of an axis.
	 */
	static final List<String> ALL = ways(6, "0", "1", "2", "3", "4", "x");

	/**
	 * The ways with enough answers to score.
	 */
	static final List<String> SCORED = ALL.stream()
		.filter((axis) -> Tally.of(axis).count() >= ScoringService.ENOUGH_ANSWERS)
		.toList();

	private AnswerSpace() {
	}

	/**
	 * All ways to give each of some topics one of these answers.
	 */
	static List<String> ways(int topics, String... answers) {
		List<String> ways = List.of("");
		for (int topic = 0; topic < topics; topic++) {
			ways = ways.stream().flatMap((way) -> Stream.of(answers).map(way::concat)).toList();
		}
		return ways;
	}

	/**
	 * One way for each tally. Ways with the same tally have the same score.
	 */
	static Collection<String> oneForEachTally() {
		Map<Tally, String> byTally = new LinkedHashMap<>();
		SCORED.forEach((axis) -> byTally.putIfAbsent(Tally.of(axis), axis));
		return byTally.values();
	}

	/**
	 * One way for each set of values, whichever topics have them.
	 */
	static List<String> oneForEachSetOfValues() {
		return SCORED.stream().filter((axis) -> axis.equals(sorted(axis))).toList();
	}

	/**
	 * The answers of both axes; in a tie, with either answer to the decider.
	 */
	static List<Answers> decided(String focus, String position) {
		Answers answers = TestAnswers.of(focus, position);
		if (new ScoringService().outcomeOf(answers) instanceof Outcome.Tied) {
			return List.of(answers.withDecider(End.MANAGER), answers.withDecider(End.TECH_LEAD));
		}
		return List.of(answers);
	}

	/**
	 * The answers with the ends of both axes swapped.
	 */
	static Answers mirrored(Answers answers) {
		SortedMap<Topic, Answer> byTopic = new TreeMap<>(answers.byTopic());
		byTopic.replaceAll((topic, answer) -> answer.mirrored());
		return new Answers(byTopic, answers.decider().map(End::opposite));
	}

	private static String sorted(String axis) {
		return axis.chars()
			.sorted()
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/**
	 * How many topics of an axis were answered, and the sum of their values.
	 */
	record Tally(int count, int sum) {

		static Tally of(String axis) {
			int count = 0;
			int sum = 0;
			for (char answer : axis.toCharArray()) {
				if (answer != 'x') {
					count++;
					sum += answer - '0';
				}
			}
			return new Tally(count, sum);
		}

	}

}
