package dev.rolecompass.drill;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Tells whoever watches what happens, and when.
 */
final class Progress {

	private Progress() {
	}

	static void say(String what) {
		System.err.println(LocalTime.now().truncatedTo(ChronoUnit.MILLIS) + " " + what);
	}

}
