package dev.rolecompass.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.Points;

/**
 * Several standpoints side by side. Reordering them changes only the order of their
 * answers.
 */
public final class Comparison {

	private static final int WIDE_GAP = 3;

	private final List<Standpoint> standpoints;

	private final Kind kind;

	private final List<TopicSpread> topics;

	public Comparison(List<Standpoint> standpoints) {
		this.standpoints = List.copyOf(standpoints);
		this.kind = kindOf(this.standpoints);
		this.topics = topicsOf(this.standpoints);
	}

	public List<Standpoint> standpoints() {
		return this.standpoints;
	}

	public Kind kind() {
		return this.kind;
	}

	/**
	 * The topics with at least two answers, the widest gap first, then in letter order.
	 */
	public List<TopicSpread> topics() {
		return this.topics;
	}

	/**
	 * From the lowest to the highest score on an axis; empty with fewer than two scores.
	 */
	public Optional<Range> on(Axis axis) {
		List<Points> sorted = this.standpoints.stream()
			.flatMap((standpoint) -> standpoint.scores().stream())
			.map((scores) -> scores.on(axis))
			.sorted()
			.toList();
		return (sorted.size() < 2) ? Optional.empty()
				: Optional.of(new Range(sorted.get(0), sorted.get(sorted.size() - 1)));
	}

	/**
	 * On which axes the standpoints are apart; empty with fewer than two scores.
	 */
	public Optional<WhereApart> whereApart() {
		return on(Axis.FOCUS).flatMap((focus) -> on(Axis.POSITION).map((position) -> WhereApart.of(focus, position)));
	}

	/**
	 * Whether the standpoints are close on both axes only because opposite answers cancel
	 * out: on at least one topic, answers are three steps apart.
	 */
	public boolean isCloseOnAverageOnly() {
		return whereApart().filter(WhereApart.NONE::equals).isPresent()
				&& this.topics.stream().anyMatch((topic) -> topic.gap() >= WIDE_GAP);
	}

	private static Kind kindOf(List<Standpoint> standpoints) {
		Set<Lens> lenses = standpoints.stream().map(Standpoint::lens).collect(Collectors.toSet());
		return switch (standpoints.size()) {
			case 0 -> Kind.NOTHING;
			case 1 -> Kind.ALONE;
			case 2 -> (lenses.size() == 2) ? Kind.PERSON_AND_JOB : lenses.contains(Lens.JOB) ? Kind.JOBS : Kind.PEOPLE;
			default -> Kind.SEVERAL;
		};
	}

	private static List<TopicSpread> topicsOf(List<Standpoint> standpoints) {
		List<Answers> answers = standpoints.stream().map(Standpoint::answers).toList();
		SortedSet<Topic> topics = new TreeSet<>();
		answers.forEach((each) -> topics.addAll(each.byTopic().keySet()));
		return topics.stream()
			.flatMap((topic) -> TopicSpread.of(topic, answers).stream())
			.sorted(Comparator.comparing(TopicSpread::gap).reversed())
			.toList();
	}

	/**
	 * What is compared. {@code PEOPLE} may also be one person at two times, and
	 * {@code JOBS} two views of one job.
	 */
	public enum Kind {

		NOTHING, ALONE, PERSON_AND_JOB, PEOPLE, JOBS, SEVERAL

	}

}
