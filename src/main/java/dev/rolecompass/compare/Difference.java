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
			if (focus.size().exceeds(position.size())) {
				return MORE_FOCUS;
			}
			return position.size().exceeds(focus.size()) ? MORE_POSITION : BOTH;
		}
		if (onFocus) {
			return FOCUS;
		}
		return onPosition ? POSITION : NONE;
	}

}
