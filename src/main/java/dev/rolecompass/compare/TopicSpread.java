package dev.rolecompass.compare;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Topic;

import org.springframework.util.Assert;

/**
 * The answers of several standpoints to one topic.
 *
 * @param topic the topic
 * @param answers each standpoint's answer, empty if it gave none or skipped the topic; at
 * least two aren't empty
 */
public record TopicSpread(Topic topic, List<Optional<Answer>> answers) {

	public TopicSpread {
		answers = List.copyOf(answers);
		Assert.isTrue(values(answers).getCount() > 1, "At least two answers are needed");
	}

	/**
	 * The spread of a topic; empty if fewer than two standpoints answered it.
	 */
	static Optional<TopicSpread> of(Topic topic, List<Answers> answers) {
		List<Optional<Answer>> given = answers.stream()
			.map((each) -> each.to(topic).filter((answer) -> answer != Answer.SKIPPED))
			.toList();
		return (values(given).getCount() > 1) ? Optional.of(new TopicSpread(topic, given)) : Optional.empty();
	}

	/**
	 * How many steps apart the outermost answers are: 0 (all the same) to 4 (at both
	 * ends).
	 */
	public int gap() {
		return values(this.answers).getMax() - values(this.answers).getMin();
	}

	private static IntSummaryStatistics values(List<Optional<Answer>> answers) {
		return answers.stream().flatMap(Optional::stream).mapToInt(Answer::value).summaryStatistics();
	}

}
