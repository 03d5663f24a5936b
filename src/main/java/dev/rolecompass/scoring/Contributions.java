package dev.rolecompass.scoring;

import java.util.Comparator;
import java.util.List;

import dev.rolecompass.quiz.Topic;

/**
 * Why a recommendation came out: what each answered topic adds to the lean. The middle
 * plus all contributions is the lean.
 *
 * @param all the contributions in letter order
 */
public record Contributions(List<Contribution> all) {

	public Contributions {
		all = List.copyOf(all);
	}

	/**
	 * What a topic adds; 0 if it was skipped.
	 */
	public Points of(Topic topic) {
		return this.all.stream()
			.filter((contribution) -> contribution.topic().equals(topic))
			.map(Contribution::points)
			.findFirst()
			.orElse(Points.ZERO);
	}

	/**
	 * The contributions for a role, the largest first, then in letter order.
	 */
	public List<Contribution> towards(Role role) {
		return this.all.stream()
			.filter((contribution) -> contribution.isFor(role))
			.sorted(Comparator.comparing((Contribution contribution) -> contribution.points().abs()).reversed())
			.toList();
	}

}
