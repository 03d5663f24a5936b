package dev.rolecompass.compare;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.Points;

/**
 * Standpoints laid side by side. Their order decides on nothing but the order of what is
 * told of each.
 *
 * @param standpoints the standpoints
 */
public record Comparison(List<Standpoint> standpoints) {

	private static final int WIDE_GAP = 3;

	public Comparison {
		standpoints = List.copyOf(standpoints);
	}

	/**
	 * What is laid side by side.
	 * @return the kind of comparison
	 */
	public Kind kind() {
		Set<Lens> lenses = EnumSet.noneOf(Lens.class);
		this.standpoints.forEach((standpoint) -> lenses.add(standpoint.lens()));
		return switch (this.standpoints.size()) {
			case 0 -> Kind.NOTHING;
			case 1 -> Kind.ALONE;
			case 2 -> (lenses.size() == 2) ? Kind.PERSON_AND_JOB : lenses.contains(Lens.JOB) ? Kind.JOBS : Kind.PEOPLE;
			default -> Kind.SEVERAL;
		};
	}

	/**
	 * How the scores lie on an axis.
	 * @param axis the axis
	 * @return the spread, or nothing with fewer than two scores
	 */
	public Optional<Spread> on(Axis axis) {
		List<Points> sorted = this.standpoints.stream()
			.flatMap((standpoint) -> standpoint.scores().stream())
			.map((scores) -> scores.on(axis))
			.sorted()
			.toList();
		return (sorted.size() < 2) ? Optional.empty()
				: Optional.of(new Spread(sorted.get(0), sorted.get(sorted.size() - 1)));
	}

	/**
	 * On which axis the standpoints are apart.
	 * @return the difference, or nothing with fewer than two scores
	 */
	public Optional<Difference> difference() {
		return on(Axis.FOCUS).flatMap((focus) -> on(Axis.POSITION).map((position) -> Difference.of(focus, position)));
	}

	/**
	 * The topics that at least two standpoints have an answer to.
	 * @return the topics, the widest gap first, equally wide ones in letter order
	 */
	public List<TopicSpread> topics() {
		List<Answers> answers = this.standpoints.stream().map(Standpoint::answers).toList();
		SortedSet<Topic> topics = new TreeSet<>();
		answers.forEach((each) -> topics.addAll(each.byTopic().keySet()));
		return topics.stream()
			.flatMap((topic) -> TopicSpread.of(topic, answers).stream())
			.sorted(Comparator.comparing(TopicSpread::gap).reversed())
			.toList();
	}

	/**
	 * Whether scores hide how far apart answers are, since what lies one way on one topic
	 * lies the other way on another.
	 * @return {@code true} if the standpoints are close on both axes, but answers to a
	 * topic at least three steps apart
	 */
	public boolean isCloseOnAverageOnly() {
		return difference().filter(Difference.NONE::equals).isPresent()
				&& topics().stream().anyMatch((topic) -> topic.gap() >= WIDE_GAP);
	}

	/**
	 * What can be laid side by side.
	 */
	public enum Kind {

		/**
		 * Nothing yet.
		 */
		NOTHING,

		/**
		 * One standpoint, with nothing beside it.
		 */
		ALONE,

		/**
		 * What someone wants, and what a job is.
		 */
		PERSON_AND_JOB,

		/**
		 * What two people want, or one person then and now.
		 */
		PEOPLE,

		/**
		 * Two views of a job, or two jobs.
		 */
		JOBS,

		/**
		 * More than two standpoints.
		 */
		SEVERAL

	}

}
