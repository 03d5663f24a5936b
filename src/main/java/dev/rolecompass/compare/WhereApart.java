package dev.rolecompass.compare;

/**
 * On which of the two axes standpoints are {@linkplain Distance#isApart() apart}: on
 * neither, on one, or on both, and then on which they are further apart.
 */
public enum WhereApart {

	NONE, FOCUS, POSITION, MORE_FOCUS, MORE_POSITION, BOTH;

	static WhereApart of(Range focus, Range position) {
		boolean onFocus = focus.distance().isApart();
		boolean onPosition = position.distance().isApart();
		if (onFocus && onPosition) {
			int comparison = focus.size().compareTo(position.size());
			return (comparison > 0) ? MORE_FOCUS : (comparison < 0) ? MORE_POSITION : BOTH;
		}
		if (onFocus) {
			return FOCUS;
		}
		return onPosition ? POSITION : NONE;
	}

}
