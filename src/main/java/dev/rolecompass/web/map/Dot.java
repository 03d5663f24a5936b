package dev.rolecompass.web.map;

import java.util.Optional;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.web.MessageKeys;

/**
 * A dot on the map.
 *
 * @param place where it is
 * @param focus the score across, 0 to 100
 * @param position the score upwards, 0 to 100
 * @param role the role that came out; nothing while a tie is open
 * @param tie whether the dot lies exactly between the halves
 * @param letter its letter, if it has one
 */
public record Dot(Place place, int focus, int position, Optional<Role> role, boolean tie, Optional<Letter> letter) {

	private static final int MIDDLE = 50;

	public static Dot of(Scores scores, Optional<Role> role) {
		return new Dot(Place.of(scores), scores.focus().rounded(), scores.position().rounded(), role,
				scores.lean().equals(Points.MIDDLE), Optional.empty());
	}

	Dot lettered(Letter letter) {
		return new Dot(this.place, this.focus, this.position, this.role, this.tie, Optional.of(letter));
	}

	/**
	 * The class of the dot's group in the drawing.
	 */
	public String style() {
		return "at-" + end();
	}

	/**
	 * The shape that stands for the role, so that colour isn't the only difference.
	 */
	public String shape() {
		return "#" + end();
	}

	/**
	 * Where the shape is drawn; smaller where it has a letter, since it isn't alone.
	 */
	public String transform() {
		String size = this.letter.isPresent() ? " scale(0.65)" : "";
		return "translate(" + this.place.x() + " " + this.place.y() + ")" + size;
	}

	/**
	 * The message that names the half of the map.
	 */
	public String half() {
		return "map.half." + (this.tie ? "middle" : end());
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

	private String end() {
		return this.role.map((role) -> MessageKeys.of(role.end())).orElse("middle");
	}

	private static String nearerEnd(int score) {
		return (score == MIDDLE) ? "middle" : (score > MIDDLE) ? "manager" : "tech-lead";
	}

	private static int towards(int score) {
		return Math.max(score, 2 * MIDDLE - score);
	}

	/**
	 * The letter of a dot.
	 *
	 * @param text the letter
	 * @param place its middle
	 */
	record Letter(String text, Place place) {
	}

}
