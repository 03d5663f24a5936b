package dev.rolecompass.scoring;

import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.End;

/**
 * One of the two roles that the quiz tells apart.
 */
public enum Role {

	/**
	 * Leads people, as a job of its own that carries formal authority.
	 */
	ENGINEERING_MANAGER(End.MANAGER),

	/**
	 * Leads an area of technology, mostly on top of an engineering job.
	 */
	TECH_LEAD(End.TECH_LEAD);

	private final End end;

	Role(End end) {
		this.end = end;
	}

	/**
	 * The role at an end of both axes.
	 * @param end the end
	 * @return the role
	 */
	public static Role at(End end) {
		return (end == End.MANAGER) ? ENGINEERING_MANAGER : TECH_LEAD;
	}

	/**
	 * The end of both axes that the role stands at.
	 * @return the end
	 */
	public End end() {
		return this.end;
	}

	/**
	 * The answer that speaks for the role the most.
	 * @return the answer at the role's end
	 */
	public Answer extreme() {
		return (this.end == End.MANAGER) ? Answer.MUCH_MORE_MANAGER : Answer.MUCH_MORE_TECH_LEAD;
	}

	/**
	 * The role that this one isn't.
	 * @return the other role
	 */
	public Role other() {
		return at(this.end.opposite());
	}

	/**
	 * The role that a lean gives.
	 * @param lean 0 (tech lead) to 100 (engineering manager)
	 * @return the role on whose side of the middle it lies, or nothing exactly in the
	 * middle
	 */
	public static Optional<Role> of(Points lean) {
		if (lean.equals(Points.MIDDLE)) {
			return Optional.empty();
		}
		return Optional.of(lean.exceeds(Points.MIDDLE) ? ENGINEERING_MANAGER : TECH_LEAD);
	}

	/**
	 * Whether a lean can give this role.
	 * @param lean 0 (tech lead) to 100 (engineering manager)
	 * @return {@code true} if it gives this role, or none, where either is valid
	 */
	public boolean agreesWith(Points lean) {
		return of(lean).map(this::equals).orElse(true);
	}

}
