package dev.rolecompass.scoring;

import dev.rolecompass.quiz.Axis;

/**
 * The exact scores on both axes.
 *
 * @param focus 0 (technology) to 100 (people)
 * @param position 0 (on top of engineering) to 100 (the whole job)
 */
public record Scores(Points focus, Points position) {

	public Scores {
		requireOnAxis(focus);
		requireOnAxis(position);
	}

	/**
	 * The mean of both scores: 0 (tech lead) to 100 (engineering manager).
	 */
	public Points lean() {
		return new Points((this.focus.units() + this.position.units()) / 2);
	}

	public Points on(Axis axis) {
		return switch (axis) {
			case FOCUS -> this.focus;
			case POSITION -> this.position;
		};
	}

	private static void requireOnAxis(Points score) {
		if (Points.ZERO.exceeds(score) || score.exceeds(Points.MAX)) {
			throw new IllegalArgumentException("A score is 0 to 100 points");
		}
	}

}
