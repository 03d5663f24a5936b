package dev.rolecompass.quiz;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All answers in one link. Immutable.
 *
 * @param byTopic the answered and skipped topics in letter order
 * @param decider the end chosen after a tie
 */
public record Answers(SortedMap<Topic, Answer> byTopic, Optional<End> decider) {

	/**
	 * The number of topics on an axis that must be answered or skipped.
	 */
	public static final int TOPICS_PER_AXIS = 6;

	public static final Answers NONE = new Answers(new TreeMap<>(), Optional.empty());

	public Answers {
		byTopic = Collections.unmodifiableSortedMap(new TreeMap<>(byTopic));
	}

	public Answers with(Topic topic, Answer answer) {
		SortedMap<Topic, Answer> changed = new TreeMap<>(this.byTopic);
		changed.put(topic, answer);
		return new Answers(changed, this.decider);
	}

	public Answers withDecider(End end) {
		return new Answers(this.byTopic, Optional.of(end));
	}

	public Answers withoutDecider() {
		return new Answers(this.byTopic, Optional.empty());
	}

	/**
	 * The answer to a topic, which may be {@link Answer#SKIPPED}; empty if it's open.
	 */
	public Optional<Answer> to(Topic topic) {
		return Optional.ofNullable(this.byTopic.get(topic));
	}

	/**
	 * The answers on an axis in letter order, without skipped topics.
	 */
	public List<Answer> answeredOn(Axis axis) {
		return on(axis).map(Map.Entry::getValue).filter((answer) -> answer != Answer.SKIPPED).toList();
	}

	/**
	 * Whether at least {@value #TOPICS_PER_AXIS} topics of an axis were answered or
	 * skipped, whichever they are.
	 */
	public boolean isCompleteOn(Axis axis) {
		return on(axis).count() >= TOPICS_PER_AXIS;
	}

	/**
	 * Whether both axes are complete, with or without the decider.
	 */
	public boolean isComplete() {
		return isCompleteOn(Axis.FOCUS) && isCompleteOn(Axis.POSITION);
	}

	private Stream<Map.Entry<Topic, Answer>> on(Axis axis) {
		return this.byTopic.entrySet().stream().filter((entry) -> entry.getKey().axis() == axis);
	}

}
