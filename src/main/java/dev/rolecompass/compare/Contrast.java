package dev.rolecompass.compare;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Axis;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.scoring.Strength;

/**
 * How two standpoints differ. Scores are apart from 20 points: what makes a
 * recommendation clear also makes scores differ.
 *
 * @param focus the difference from the first standpoint to the second towards people,
 * -100 to 100
 * @param position the same towards leading as the whole job
 */
public record Contrast(Sort sort, Points focus, Points position) {

	private static final Points APART_FROM = Strength.CLEAR.distance();

	private static final int WIDE_GAP = 3;

	/**
	 * The contrast between two standpoints; empty if one has no scores.
	 */
	static Optional<Contrast> of(Standpoint one, Standpoint other) {
		return one.scores().flatMap((from) -> other.scores().map((to) -> of(one, from, other, to)));
	}

	private static Contrast of(Standpoint one, Scores from, Standpoint other, Scores to) {
		Points focus = to.focus().minus(from.focus());
		Points position = to.position().minus(from.position());
		return new Contrast(sort(one, other, focus, position), focus, position);
	}

	/**
	 * The contrast from the second standpoint to the first.
	 */
	public Contrast reversed() {
		return new Contrast(this.sort, Points.ZERO.minus(this.focus), Points.ZERO.minus(this.position));
	}

	/**
	 * Whether the second standpoint is nearer to the manager's end of an axis than the
	 * first.
	 */
	public boolean isHigher(Axis axis) {
		return on(axis).exceeds(Points.ZERO);
	}

	private Points on(Axis axis) {
		return switch (axis) {
			case FOCUS -> this.focus;
			case POSITION -> this.position;
		};
	}

	private static Sort sort(Standpoint one, Standpoint other, Points focus, Points position) {
		if (!isApart(focus) && !isApart(position)) {
			return haveWideGap(one, other) ? Sort.ANSWERS : Sort.NONE;
		}
		if (!isApart(position)) {
			return Sort.FOCUS;
		}
		if (!isApart(focus)) {
			return Sort.POSITION;
		}
		if (focus.exceeds(Points.ZERO) != position.exceeds(Points.ZERO)) {
			return Sort.CROSSED;
		}
		return areOfDifferentRoles(one, other) ? Sort.ROLES : Sort.FURTHER;
	}

	/**
	 * Whether both are closer to a role, and not to the same. A close call is closer to
	 * none.
	 */
	private static boolean areOfDifferentRoles(Standpoint one, Standpoint other) {
		Optional<Role> role = role(one);
		return role.isPresent() && role(other).filter((each) -> each != role.get()).isPresent();
	}

	private static Optional<Role> role(Standpoint standpoint) {
		return standpoint.recommendation()
			.filter((recommendation) -> recommendation.strength() != Strength.CLOSE_CALL)
			.map(Recommendation::role);
	}

	private static boolean isApart(Points difference) {
		return difference.abs().isAtLeast(APART_FROM);
	}

	private static boolean haveWideGap(Standpoint one, Standpoint other) {
		return one.answers()
			.byTopic()
			.keySet()
			.stream()
			.flatMap((topic) -> TopicSpread.of(topic, List.of(one.answers(), other.answers())).stream())
			.anyMatch((topic) -> topic.gap() >= WIDE_GAP);
	}

	/**
	 * What differs between two standpoints.
	 */
	public enum Sort {

		NONE,

		/**
		 * Single answers, three or more steps apart, which cancel out in the scores.
		 */
		ANSWERS,

		FOCUS, POSITION,

		/**
		 * Both in the same direction, from one role to the other.
		 */
		ROLES,

		/**
		 * Both in the same direction, but not from one role to the other.
		 */
		FURTHER,

		/**
		 * Both, in opposite directions.
		 */
		CROSSED

	}

}
