package dev.rolecompass.compare;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Topic;

/**
 * The answers of several standpoints to all topics that at least two of them answered.
 *
 * @param all the topics: the widest gap first, then the most evenly divided, then in
 * letter order
 */
record TopicSpreads(List<TopicSpread> all) {

	TopicSpreads {
		all = List.copyOf(all);
	}

	static TopicSpreads of(List<Standpoint> standpoints) {
		List<Answers> answers = standpoints.stream().map(Standpoint::answers).toList();
		SortedSet<Topic> topics = new TreeSet<>();
		answers.forEach((each) -> topics.addAll(each.byTopic().keySet()));
		return new TopicSpreads(topics.stream()
			.flatMap((topic) -> TopicSpread.of(topic, answers).stream())
			.sorted(TopicSpread.WIDEST_FIRST)
			.toList());
	}

	/**
	 * The topics on which all answers agree, in letter order.
	 */
	List<TopicSpread> agreements() {
		return this.all.stream()
			.filter(TopicSpread::isAgreement)
			.sorted(Comparator.comparing(TopicSpread::topic))
			.toList();
	}

	/**
	 * The topics on which they don't agree, in the order of {@link #all()}.
	 */
	List<TopicSpread> disagreements() {
		return this.all.stream().filter((topic) -> !topic.isAgreement()).toList();
	}

}
