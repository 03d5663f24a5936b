package dev.rolecompass.quiz;

/**
 * One of the two ends of an axis, and so one of the two statements of a question.
 */
public enum End {

	/**
	 * The engineering manager's end.
	 */
	MANAGER,

	/**
	 * The tech lead's end.
	 */
	TECH_LEAD;

	/**
	 * The other end of the axis.
	 * @return the end that this one isn't
	 */
	public End opposite() {
		return (this == MANAGER) ? TECH_LEAD : MANAGER;
	}

}
