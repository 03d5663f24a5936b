package dev.rolecompass.compare;

/**
 * On which of the two axes standpoints are apart, by at least the points that
 * {@linkplain Distance#counts() count}.
 */
public enum Difference {

	/**
	 * Close on both.
	 */
	NONE,

	/**
	 * On focus alone.
	 */
	FOCUS,

	/**
	 * On position alone.
	 */
	POSITION,

	/**
	 * On both, and more on focus.
	 */
	MORE_FOCUS,

	/**
	 * On both, and more on position.
	 */
	MORE_POSITION,

	/**
	 * On both, by as much.
	 */
	BOTH;

	static Difference of(Spread focus, Spread position) {
		boolean onFocus = focus.distance().counts();
		boolean onPosition = position.distance().counts();
		if (onFocus && onPosition) {
			int more = focus.size().compareTo(position.size());
			return (more == 0) ? BOTH : (more > 0) ? MORE_FOCUS : MORE_POSITION;
		}
		if (onFocus) {
			return FOCUS;
		}
		return onPosition ? POSITION : NONE;
	}

}
