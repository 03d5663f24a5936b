package dev.rolecompass.quiz;

import java.util.Optional;

/**
 * Which of a question's two statements applies, and how much. The order runs from the
 * tech lead's end to the manager's, whichever statement was shown first. A skipped topic
 * doesn't count, which isn't the same as {@code BOTH}.
 */
public enum Answer {

	MUCH_MORE_TECH_LEAD, MORE_TECH_LEAD, BOTH, MORE_MANAGER, MUCH_MORE_MANAGER, SKIPPED;

	/**
	 * The value at the manager's end.
	 */
	public static final int MAX_VALUE = 4;

	/**
	 * The answer with a value.
	 * @param value 0 (the tech lead's end) to 4 (the manager's end)
	 * @throws IllegalArgumentException if the value isn't from 0 to 4
	 */
	public static Answer of(int value) {
		if (value < 0 || value > MAX_VALUE) {
			throw new IllegalArgumentException("An answer's value is 0 to " + MAX_VALUE);
		}
		return values()[value];
	}

	/**
	 * The value, from 0 (the tech lead's end) to 4 (the manager's end).
	 * @throws IllegalStateException if the topic was skipped
	 */
	public int value() {
		if (this == SKIPPED) {
			throw new IllegalStateException("A skipped topic has no value");
		}
		return ordinal();
	}

	/**
	 * The end that the answer is nearer to; empty in the middle and if skipped.
	 */
	public Optional<End> end() {
		return switch (this) {
			case MUCH_MORE_TECH_LEAD, MORE_TECH_LEAD -> Optional.of(End.TECH_LEAD);
			case MORE_MANAGER, MUCH_MORE_MANAGER -> Optional.of(End.MANAGER);
			case BOTH, SKIPPED -> Optional.empty();
		};
	}

	/**
	 * Whether it's at one end of the scale.
	 */
	public boolean isExtreme() {
		return this == MUCH_MORE_TECH_LEAD || this == MUCH_MORE_MANAGER;
	}

	/**
	 * The answer with the two ends swapped. A skipped topic stays skipped.
	 */
	public Answer mirrored() {
		return (this == SKIPPED) ? SKIPPED : of(MAX_VALUE - value());
	}

}
