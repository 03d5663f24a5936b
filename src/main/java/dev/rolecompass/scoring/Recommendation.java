package dev.rolecompass.scoring;

import java.util.Comparator;
import java.util.List;

/**
 * The role that scores recommend. A shared result says this and nothing more.
 *
 * @param role the role
 * @param scores the exact scores, which must not recommend the other role
 */
public record Recommendation(Role role, Scores scores) {

	public Recommendation {
		if (!role.agreesWith(scores.lean())) {
			throw new IllegalArgumentException("The role contradicts the scores");
		}
	}

	public Strength strength() {
		return Strength.of(this.scores.lean());
	}

	public Portrait portrait() {
		return Portrait.of(this.scores);
	}

	/**
	 * The neighbours of the portrait, the one whose field of the map is nearest to the
	 * scores first.
	 */
	public List<Portrait> nearestNeighbours() {
		return portrait().neighbours()
			.stream()
			.sorted(Comparator.comparing((neighbour) -> neighbour.distanceFrom(this.scores)))
			.toList();
	}

	/**
	 * Whether the lean is exactly in the middle, so that the decider gave the role.
	 */
	public boolean isTie() {
		return this.scores.lean().equals(Points.MIDDLE);
	}

}
