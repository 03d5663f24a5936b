package dev.rolecompass.scoring;

import java.util.Comparator;
import java.util.List;

import dev.rolecompass.quiz.Topic;

/**
 * Why a recommendation came out: what each answered topic adds to the lean. Together with
 * the middle they add up to the lean.
 *
 * @param all the contributions in letter order
 */
public record Contributions(List<Contribution> all) {

	public Contributions {
		all = List.copyOf(all);
	}

	/**
	 * What one topic adds.
	 * @param topic the topic
	 * @return how far it moves the lean from the middle; nothing for a skipped topic
	 */
	public Points of(Topic topic) {
		return this.all.stream()
			.filter((contribution) -> contribution.topic().equals(topic))
			.map(Contribution::points)
			.findFirst()
			.orElse(Points.ZERO);
	}

	/**
	 * The answers that speak for a role.
	 * @param role the role
	 * @return the contributions, the strongest first, equally strong ones in letter order
	 */
	public List<Contribution> towards(Role role) {
		return this.all.stream()
			.filter((contribution) -> contribution.isFor(role))
			.sorted(Comparator.comparing((Contribution contribution) -> contribution.points().size()).reversed())
			.toList();
	}

}
