package dev.rolecompass.scoring;

import dev.rolecompass.quiz.Axis;

/**
 * Where someone stands: the exact scores on both axes.
 *
 * @param focus 0 (technology) to 100 (people)
 * @param position 0 (role) to 100 (title)
 */
public record Scores(Points focus, Points position) {

	public Scores {
		requireOnAxis(focus);
		requireOnAxis(position);
	}

	/**
	 * The mean of both scores, which decides on the role.
	 * @return 0 (tech lead) to 100 (engineering manager)
	 */
	public Points lean() {
		return new Points((this.focus.units() + this.position.units()) / 2);
	}

	/**
	 * The score on an axis.
	 * @param axis the axis
	 * @return 0 (the tech lead's end) to 100 (the manager's end)
	 */
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
