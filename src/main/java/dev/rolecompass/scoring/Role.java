package dev.rolecompass.scoring;

import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.End;

/**
 * One of the two roles that the quiz compares, each at one end of both axes.
 */
public enum Role {

	ENGINEERING_MANAGER(End.MANAGER), TECH_LEAD(End.TECH_LEAD);

	private final End end;

	Role(End end) {
		this.end = end;
	}

	/**
	 * The role at an end of the axes.
	 */
	public static Role at(End end) {
		return (end == End.MANAGER) ? ENGINEERING_MANAGER : TECH_LEAD;
	}

	/**
	 * The role for a lean of 0 (tech lead) to 100 (engineering manager); empty exactly in
	 * the middle.
	 */
	public static Optional<Role> of(Points lean) {
		if (lean.equals(Points.MIDDLE)) {
			return Optional.empty();
		}
		return Optional.of(lean.exceeds(Points.MIDDLE) ? ENGINEERING_MANAGER : TECH_LEAD);
	}

	public End end() {
		return this.end;
	}

	/**
	 * The answer that counts most for this role.
	 */
	public Answer extreme() {
		return (this.end == End.MANAGER) ? Answer.MUCH_MORE_MANAGER : Answer.MUCH_MORE_TECH_LEAD;
	}

	public Role other() {
		return at(this.end.opposite());
	}

	/**
	 * Whether a lean can give this role. Exactly in the middle, it can give either.
	 */
	public boolean agreesWith(Points lean) {
		return of(lean).map(this::equals).orElse(true);
	}

}
