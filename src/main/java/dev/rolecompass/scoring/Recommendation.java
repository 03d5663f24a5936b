package dev.rolecompass.scoring;

import java.util.function.Function;

/**
 * The role that scores recommend. All that a shared result tells, and nothing more.
 *
 * @param role the role
 * @param scores the exact scores, which must not speak for the other role
 */
public record Recommendation(Role role, Scores scores) implements Outcome {

	public Recommendation {
		if (!role.agreesWith(scores.lean())) {
			throw new IllegalArgumentException("The role contradicts the scores");
		}
	}

	/**
	 * How clearly the role comes out.
	 * @return the strength
	 */
	public Strength strength() {
		return Strength.of(this.scores.lean());
	}

	/**
	 * What the two scores say together.
	 * @return the portrait
	 */
	public Portrait portrait() {
		return Portrait.of(this.scores);
	}

	/**
	 * Whether a form between the two roles came out, and the role is but the nearer one.
	 * @return {@code true} if the axes disagree and it isn't a close call anyway
	 */
	public boolean isNearest() {
		return portrait().isMixed() && strength() != Strength.CLOSE_CALL;
	}

	/**
	 * Whether the scores are exactly even, so that the decider settled the role.
	 * @return {@code true} if the lean is exactly in the middle
	 */
	public boolean isTie() {
		return this.scores.lean().equals(Points.MIDDLE);
	}

	@Override
	public <T> T choose(Function<Incomplete, T> incomplete, Function<NotEnough, T> notEnough, Function<Tied, T> tied,
			Function<Recommendation, T> recommendation) {
		return recommendation.apply(this);
	}

}
