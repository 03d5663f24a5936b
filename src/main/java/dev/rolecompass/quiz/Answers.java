package dev.rolecompass.quiz;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one person answered so far, by topic in letter order. Immutable.
 *
 * @param byTopic the topics that were answered or skipped
 * @param decider the end chosen when the scores were exactly even
 */
public record Answers(SortedMap<Topic, Answer> byTopic, Optional<End> decider) {

	/**
	 * How many topics have to be answered or skipped on each axis to finish the quiz.
	 */
	public static final int TOPICS_PER_AXIS = 6;

	/**
	 * No answers yet.
	 */
	public static final Answers NONE = new Answers(new TreeMap<>(), Optional.empty());

	public Answers {
		byTopic = Collections.unmodifiableSortedMap(new TreeMap<>(byTopic));
	}

	/**
	 * These answers with one of them added or replaced.
	 * @param topic the topic
	 * @param answer its new answer
	 * @return the new answers
	 */
	public Answers with(Topic topic, Answer answer) {
		SortedMap<Topic, Answer> changed = new TreeMap<>(this.byTopic);
		changed.put(topic, answer);
		return new Answers(changed, this.decider);
	}

	/**
	 * These answers with the decider answered.
	 * @param end the end that was chosen
	 * @return the new answers
	 */
	public Answers withDecider(End end) {
		return new Answers(this.byTopic, Optional.of(end));
	}

	/**
	 * These answers with the decider open.
	 * @return the new answers
	 */
	public Answers withoutDecider() {
		return new Answers(this.byTopic, Optional.empty());
	}

	/**
	 * The answer to a topic.
	 * @param topic the topic
	 * @return the answer, which may be a skip, or nothing where the topic is still open
	 */
	public Optional<Answer> to(Topic topic) {
		return Optional.ofNullable(this.byTopic.get(topic));
	}

	/**
	 * The answers that count on an axis: all but the skipped.
	 * @param axis the axis
	 * @return the answers in letter order
	 */
	public List<Answer> answeredOn(Axis axis) {
		return on(axis).map(Map.Entry::getValue).filter((answer) -> answer != Answer.SKIPPED).toList();
	}

	/**
	 * Whether enough topics of an axis were answered or skipped, whichever they are.
	 * @param axis the axis
	 * @return {@code true} from {@value #TOPICS_PER_AXIS} topics
	 */
	public boolean isCompleteOn(Axis axis) {
		return on(axis).count() >= TOPICS_PER_AXIS;
	}

	/**
	 * Whether both axes are complete. The decider doesn't count.
	 * @return {@code true} if no topic needs to be asked any more
	 */
	public boolean isComplete() {
		return isCompleteOn(Axis.FOCUS) && isCompleteOn(Axis.POSITION);
	}

	private Stream<Map.Entry<Topic, Answer>> on(Axis axis) {
		return this.byTopic.entrySet().stream().filter((entry) -> entry.getKey().axis() == axis);
	}

}
