package dev.rolecompass.web.map;

import java.util.Optional;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.web.MessageKeys;

/**
 * A dot on the map.
 *
 * @param focus the score across, 0 to 100
 * @param position the score upwards, 0 to 100
 * @param role the recommended role; empty if the decider is missing
 * @param tie whether the dot lies exactly between the halves
 */
public record Dot(Place place, int focus, int position, Optional<Role> role, boolean tie) {

	private static final int MIDDLE = 50;

	public static Dot of(Scores scores, Optional<Role> role) {
		return new Dot(Place.of(scores), scores.focus().rounded(), scores.position().rounded(), role,
				scores.lean().equals(Points.MIDDLE));
	}

	Dot withoutRole() {
		return new Dot(this.place, this.focus, this.position, Optional.empty(), this.tie);
	}

	/**
	 * This dot and another in the same place as one, with a role only if they agree on
	 * it.
	 */
	Dot and(Dot other) {
		return this.role.equals(other.role) ? this : withoutRole();
	}

	public String style() {
		return "at-" + end();
	}

	/**
	 * A reference to the shape for the role, so that colour isn't the only difference.
	 */
	public String shape() {
		return "#" + end();
	}

	public String halfKey() {
		return "map.half." + (this.tie ? "middle" : end());
	}

	/**
	 * The key of the message that says how far the score is from the middle.
	 */
	public String focusKey() {
		return "map.focus." + closerEnd(this.focus);
	}

	public String positionKey() {
		return "map.position." + closerEnd(this.position);
	}

	private String end() {
		return this.role.map((role) -> MessageKeys.of(role.end())).orElse("middle");
	}

	private static String closerEnd(int score) {
		return (score == MIDDLE) ? "middle" : (score > MIDDLE) ? "manager" : "tech-lead";
	}

}
