package dev.rolecompass.web;

import java.util.List;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;

/**
 * The map: a square with technology to people across and role to title upwards.
 *
 * @param dots where somebody or something stands
 */
record CompassMap(List<Dot> dots) {

	/**
	 * The length of a side, in units of the drawing.
	 */
	static final int SIDE = 200;

	/**
	 * The map with nobody on it.
	 */
	static final CompassMap EMPTY = new CompassMap(List.of());

	static CompassMap of(Recommendation recommendation) {
		return new CompassMap(List.of(Dot.of(recommendation)));
	}

	/**
	 * A dot on the map, in units of the drawing from its top left corner.
	 *
	 * @param x the distance from the left, 0 to {@value CompassMap#SIDE}
	 * @param y the distance from the top, 0 to {@value CompassMap#SIDE}
	 * @param focus the score across, 0 to 100
	 * @param position the score upwards, 0 to 100
	 * @param role the role whose half the dot lies in
	 * @param tie whether it lies exactly between the halves
	 */
	record Dot(double x, double y, int focus, int position, Role role, boolean tie) {

		private static final int MIDDLE = 50;

		static Dot of(Recommendation recommendation) {
			Scores scores = recommendation.scores();
			return new Dot(length(scores.focus()), length(Points.MAX.minus(scores.position())),
					scores.focus().rounded(), scores.position().rounded(), recommendation.role(),
					recommendation.isTie());
		}

		/**
		 * The class of the dot's group in the drawing.
		 */
		public String style() {
			return "at-" + MessageKeys.of(this.role.end());
		}

		/**
		 * The shape that stands for the role, so that colour isn't the only difference.
		 */
		public String shape() {
			return "#" + MessageKeys.of(this.role.end());
		}

		/**
		 * The message that names the half of the map.
		 */
		public String half() {
			return "map.half." + (this.tie ? "middle" : MessageKeys.of(this.role.end()));
		}

		/**
		 * The message that says how far the focus lies towards its nearer end.
		 */
		public String focusKey() {
			return "map.focus." + nearerEnd(this.focus);
		}

		/**
		 * The message that says how far the position lies towards its nearer end.
		 */
		public String positionKey() {
			return "map.position." + nearerEnd(this.position);
		}

		/**
		 * The focus, counted from the other end.
		 */
		public int focusTowards() {
			return towards(this.focus);
		}

		/**
		 * The position, counted from the other end.
		 */
		public int positionTowards() {
			return towards(this.position);
		}

		private static String nearerEnd(int score) {
			return (score == MIDDLE) ? "middle" : (score > MIDDLE) ? "manager" : "tech-lead";
		}

		private static int towards(int score) {
			return Math.max(score, 2 * MIDDLE - score);
		}

		private static double length(Points points) {
			return Math.round(points.toDouble() * SIDE / 10.0) / 10.0;
		}

	}

}
