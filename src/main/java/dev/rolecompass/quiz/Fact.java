package dev.rolecompass.quiz;

/**
 * A plain fact about someone's work that the answer to one question states.
 */
public enum Fact {

	/**
	 * Who reports to the person.
	 */
	REPORTS,

	/**
	 * Whose part reviews and pay are.
	 */
	REVIEWS,

	/**
	 * How much engineering the person still does.
	 */
	CODE

}
