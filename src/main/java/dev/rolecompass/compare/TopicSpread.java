package dev.rolecompass.compare;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Topic;

import org.springframework.util.Assert;

/**
 * How answers to one topic lie.
 *
 * @param topic the topic
 * @param answers the answer of each standpoint, in their order; nothing where the topic
 * is open or was skipped; at least two are there
 */
public record TopicSpread(Topic topic, List<Optional<Answer>> answers) {

	public TopicSpread {
		answers = List.copyOf(answers);
		Assert.isTrue(values(answers).getCount() > 1, "There is nothing to compare");
	}

	/**
	 * Lays the answers to a topic side by side.
	 * @param topic the topic
	 * @param answers the answers of each standpoint
	 * @return the spread, or nothing with fewer than two answers to the topic
	 */
	static Optional<TopicSpread> of(Topic topic, List<Answers> answers) {
		List<Optional<Answer>> given = answers.stream()
			.map((each) -> each.to(topic).filter((answer) -> answer != Answer.SKIPPED))
			.toList();
		return (values(given).getCount() > 1) ? Optional.of(new TopicSpread(topic, given)) : Optional.empty();
	}

	/**
	 * How far apart the outermost answers are.
	 * @return 0 (all the same) to 4 (at both ends)
	 */
	public int gap() {
		return values(this.answers).getMax() - values(this.answers).getMin();
	}

	private static IntSummaryStatistics values(List<Optional<Answer>> answers) {
		return answers.stream().flatMap(Optional::stream).mapToInt(Answer::value).summaryStatistics();
	}

}
