package dev.rolecompass.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Topic;

/**
 * The fewest changes that would give the other role. Skipped topics stay skipped, and an
 * exact tie doesn't count as the other role.
 *
 * @param changes the smallest number of answers to change, at least 1; the decider counts
 * as one
 * @param singles every single change that is enough, in letter order; empty if more than
 * one is needed
 * @param together topics that are enough if each gets the answer at the other role's end,
 * those that move the lean furthest first; empty if a single change is enough
 * @param byDecider whether changing the decider is enough
 */
public record Reversal(int changes, List<Change> singles, List<Topic> together, boolean byDecider) {

	public Reversal {
		singles = List.copyOf(singles);
		together = List.copyOf(together);
	}

	static Reversal of(Contributions contributions, Recommendation recommendation) {
		Points distance = recommendation.scores().lean().minus(Points.MIDDLE).abs();
		Role other = recommendation.role().other();
		List<Change> singles = contributions.all()
			.stream()
			.flatMap((contribution) -> nearestBeyond(distance, contribution, other).stream())
			.toList();
		if (!singles.isEmpty() || recommendation.isTie()) {
			return new Reversal(1, singles, List.of(), recommendation.isTie());
		}
		List<Topic> together = fewestBeyond(distance, contributions, other);
		return new Reversal(together.size(), List.of(), together, false);
	}

	private static Optional<Change> nearestBeyond(Points distance, Contribution contribution, Role role) {
		int value = contribution.answer().value();
		int end = role.extreme().value();
		return IntStream.rangeClosed(1, Math.abs(end - value))
			.mapToObj((steps) -> Answer.of((role == Role.ENGINEERING_MANAGER) ? value + steps : value - steps))
			.filter((answer) -> contribution.moveTo(answer).exceeds(distance))
			.findFirst()
			.map((answer) -> new Change(contribution.topic(), answer));
	}

	/**
	 * Takes the topics that move the lean furthest until it passes the middle. No smaller
	 * set can, since no other topic moves the lean further than one of these.
	 */
	private static List<Topic> fewestBeyond(Points distance, Contributions contributions, Role role) {
		List<Contribution> furthestFirst = contributions.all()
			.stream()
			.sorted(Comparator.comparing((Contribution contribution) -> contribution.moveTo(role.extreme())).reversed())
			.toList();
		List<Topic> topics = new ArrayList<>();
		Points moved = Points.ZERO;
		for (Contribution contribution : furthestFirst) {
			if (!moved.exceeds(distance)) {
				moved = moved.plus(contribution.moveTo(role.extreme()));
				topics.add(contribution.topic());
			}
		}
		return topics;
	}

	/**
	 * Another answer to a topic.
	 *
	 * @param topic the topic
	 * @param answer the nearest answer that gives the other role; those beyond it do too
	 */
	public record Change(Topic topic, Answer answer) {

		/**
		 * How much more the other role's end must mean than its opposite. Every answer
		 * that does as much gives the other role, and the given answer doesn't.
		 */
		public Degree degree(Role other) {
			return Degree.of(this.answer, other.end());
		}

	}

}
