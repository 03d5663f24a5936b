package dev.rolecompass.web;

/**
 * What those laid side by side are called: A, B, C and so on.
 */
final class Letters {

	private Letters() {
	}

	/**
	 * The letter at a place.
	 * @param index the place, from 0
	 * @return a capital letter
	 */
	static String of(int index) {
		return String.valueOf((char) ('A' + index));
	}

}
