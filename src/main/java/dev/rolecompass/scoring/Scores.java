package dev.rolecompass.scoring;

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

	private static void requireOnAxis(Points score) {
		if (Points.ZERO.exceeds(score) || score.exceeds(Points.MAX)) {
			throw new IllegalArgumentException("A score is 0 to 100 points");
		}
	}

}
