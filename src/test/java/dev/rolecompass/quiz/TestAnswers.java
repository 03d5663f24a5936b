package dev.rolecompass.quiz;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answers for tests, written as one string for each axis with a character for each topic
 * in letter order: {@code 0} to {@code 4}, {@code x} for a skip, {@code -} for no answer.
 * The seventh character on an axis stands for a retired topic.
 */
public final class TestAnswers {

	/**
	 * The topics on focus, a retired one last.
	 */
	public static final List<Topic> FOCUS = topics("abcdefm", Axis.FOCUS);

	/**
	 * The topics on position, a retired one last.
	 */
	public static final List<Topic> POSITION = topics("ghijkln", Axis.POSITION);

	private TestAnswers() {
	}

	/**
	 * Answers without a decider.
	 */
	public static Answers of(String focus, String position) {
		SortedMap<Topic, Answer> byTopic = new TreeMap<>();
		put(FOCUS, focus, byTopic);
		put(POSITION, position, byTopic);
		return new Answers(byTopic, Optional.empty());
	}

	private static void put(List<Topic> topics, String answers, SortedMap<Topic, Answer> byTopic) {
		for (int i = 0; i < answers.length(); i++) {
			char answer = answers.charAt(i);
			if (answer != '-') {
				byTopic.put(topics.get(i), (answer == 'x') ? Answer.SKIPPED : Answer.of(answer - '0'));
			}
		}
	}

	private static List<Topic> topics(String letters, Axis axis) {
		return letters.chars().mapToObj((letter) -> new Topic((char) letter, axis)).toList();
	}

}
