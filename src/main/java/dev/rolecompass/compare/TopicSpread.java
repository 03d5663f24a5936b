package dev.rolecompass.compare;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
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

	static final Comparator<TopicSpread> WIDEST_FIRST = Comparator.comparing(TopicSpread::gap)
		.thenComparing(TopicSpread::minority)
		.reversed();

	/**
	 * The widest gap at which answers still agree: one step of the scale.
	 */
	private static final int AGREEMENT = 1;

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
		IntSummaryStatistics values = values(this.answers);
		return values.getMax() - values.getMin();
	}

	/**
	 * Whether all answers are the same or next to each other.
	 */
	public boolean isAgreement() {
		return gap() <= AGREEMENT;
	}

	/**
	 * How many answers are on the side with fewer of them.
	 */
	private long minority() {
		return Math.min(count(End.MANAGER), count(End.TECH_LEAD));
	}

	private long count(End end) {
		return this.answers.stream()
			.filter((answer) -> answer.flatMap(Answer::end).filter(end::equals).isPresent())
			.count();
	}

	private static IntSummaryStatistics values(List<Optional<Answer>> answers) {
		IntSummaryStatistics values = new IntSummaryStatistics();
		answers.forEach((answer) -> answer.ifPresent((given) -> values.accept(given.value())));
		return values;
	}

}
