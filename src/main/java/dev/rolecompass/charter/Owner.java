package dev.rolecompass.charter;

/**
 * Who owns a duty.
 */
public enum Owner {

	MANAGER, LEAD, BOTH,

	/**
	 * Neither of the two, but someone else.
	 */
	ELSEWHERE,

	/**
	 * They haven't agreed yet.
	 */
	OPEN

}
