package dev.rolecompass.quiz;

/**
 * One of the two ends of an axis, and of the two statements of a question.
 */
public enum End {

	MANAGER, TECH_LEAD;

	public End opposite() {
		return (this == MANAGER) ? TECH_LEAD : MANAGER;
	}

}
