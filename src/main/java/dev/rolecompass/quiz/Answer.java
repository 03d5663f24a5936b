package dev.rolecompass.quiz;

import java.util.Optional;

/**
 * How much one of a question's two statements holds. The order runs from the tech lead's
 * end to the manager's end, whichever of them was shown first.
 */
public enum Answer {

	/**
	 * Much more the tech lead's statement.
	 */
	MUCH_MORE_TECH_LEAD,

	/**
	 * More the tech lead's statement.
	 */
	MORE_TECH_LEAD,

	/**
	 * Both statements equally.
	 */
	BOTH,

	/**
	 * More the manager's statement.
	 */
	MORE_MANAGER,

	/**
	 * Much more the manager's statement.
	 */
	MUCH_MORE_MANAGER,

	/**
	 * No answer given. That isn't the middle: a skipped topic doesn't count at all.
	 */
	SKIPPED;

	/**
	 * The highest value of an answer, at the manager's end.
	 */
	public static final int MAX_VALUE = 4;

	/**
	 * The answer of a value.
	 * @param value 0 (the tech lead's end) to 4 (the manager's end)
	 * @return the answer
	 * @throws IllegalArgumentException if the value isn't from 0 to 4
	 */
	public static Answer of(int value) {
		if (value < 0 || value > MAX_VALUE) {
			throw new IllegalArgumentException("An answer's value is 0 to " + MAX_VALUE);
		}
		return values()[value];
	}

	/**
	 * How far the answer lies towards the manager's end.
	 * @return 0 (the tech lead's end) to 4 (the manager's end)
	 * @throws IllegalStateException if the topic was skipped
	 */
	public int value() {
		if (this == SKIPPED) {
			throw new IllegalStateException("A skipped topic has no value");
		}
		return ordinal();
	}

	/**
	 * The end whose statement the answer is for.
	 * @return the end, or nothing for the middle and for a skip
	 */
	public Optional<End> end() {
		return switch (this) {
			case MUCH_MORE_TECH_LEAD, MORE_TECH_LEAD -> Optional.of(End.TECH_LEAD);
			case MORE_MANAGER, MUCH_MORE_MANAGER -> Optional.of(End.MANAGER);
			case BOTH, SKIPPED -> Optional.empty();
		};
	}

	/**
	 * The same answer towards the other end.
	 * @return the answer as far from the tech lead's end as this is from the manager's; a
	 * skip stays a skip
	 */
	public Answer mirrored() {
		return (this == SKIPPED) ? SKIPPED : of(MAX_VALUE - value());
	}

}
