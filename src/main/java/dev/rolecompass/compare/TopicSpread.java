package dev.rolecompass.compare;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Topic;

/**
 * How answers to one topic lie.
 *
 * @param topic the topic
 * @param answers the answer of each standpoint, in their order; nothing where the topic
 * is open or was skipped
 */
public record TopicSpread(Topic topic, List<Optional<Answer>> answers) {

	public TopicSpread {
		answers = answers.stream().map((answer) -> answer.filter((given) -> given != Answer.SKIPPED)).toList();
	}

	/**
	 * Whether there is something to compare.
	 * @return {@code true} from two answers
	 */
	boolean isComparable() {
		return values().getCount() > 1;
	}

	/**
	 * How far apart the outermost answers are.
	 * @return 0 (all the same) to 4 (at both ends)
	 */
	public int gap() {
		return values().getMax() - values().getMin();
	}

	private IntSummaryStatistics values() {
		return this.answers.stream().flatMap(Optional::stream).mapToInt(Answer::value).summaryStatistics();
	}

}
