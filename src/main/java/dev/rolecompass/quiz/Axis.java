package dev.rolecompass.quiz;

/**
 * One of the two differences between the roles. Every topic belongs to one axis.
 */
public enum Axis {

	/**
	 * From technology (the tech lead's end) to people (the manager's end).
	 */
	FOCUS,

	/**
	 * From leading on top of an engineering job (the tech lead's end) to leading as the
	 * whole job, with formal authority (the manager's end).
	 */
	POSITION

}
