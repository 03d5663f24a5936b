package dev.rolecompass.scoring;

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
	 * Whether a lean gives this role.
	 * @param lean the lean
	 * @return {@code true} if it lies on this role's side of the middle, or exactly in
	 * the middle, where either role is valid
	 */
	public boolean agreesWith(Points lean) {
		return switch (this) {
			case ENGINEERING_MANAGER -> lean.isAtLeast(Points.MIDDLE);
			case TECH_LEAD -> Points.MIDDLE.isAtLeast(lean);
		};
	}

}
