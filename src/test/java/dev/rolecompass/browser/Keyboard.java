package dev.rolecompass.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone who has no mouse, and minds each place where it can't be seen where they are.
 */
record Keyboard(Visitor visitor) {

	private static final double LEAST_CONTRAST = 3;

	private static final int PATIENCE = 100;

	/**
	 * Presses Tab until the thing with a name has the focus.
	 */
	void tabTo(String name) {
		for (int presses = 0; presses < PATIENCE; presses++) {
			Map<String, ?> stop = tab();
			if (stop != null && stop.get("name").equals(name)) {
				return;
			}
		}
		throw new AssertionError("Nothing named '" + name + "' can be reached by Tab at " + this.visitor.path());
	}

	void press(String... keys) {
		for (String key : keys) {
			this.visitor.page().keyboard().press(key);
		}
	}

	/**
	 * Goes through the page from its start and out of it.
	 * @return the stops, by their place in the page
	 */
	List<Integer> walk() {
		for (int presses = 0; look() != null; presses++) {
			assertThat(presses).as("a way out").isLessThan(PATIENCE);
			press("Tab");
		}
		Set<Integer> stops = new LinkedHashSet<>();
		for (Map<String, ?> stop = tab(); stop != null; stop = tab()) {
			if (!stops.add((Integer) stop.get("stop"))) {
				// The browser has nothing around the page and starts again
				assertThat(stop.get("stop")).as("the way out").isEqualTo(stops.iterator().next());
				break;
			}
		}
		return new ArrayList<>(stops);
	}

	/**
	 * Where the focus is and what is wrong with how it shows.
	 */
	Map<String, ?> look() {
		return this.visitor.look("focus.js", Arrays.asList(LEAST_CONTRAST, null));
	}

	/**
	 * Puts the focus on a stop and looks there.
	 * @param stop its place in the page
	 */
	Map<String, ?> lookAt(int stop) {
		return this.visitor.look("focus.js", List.of(LEAST_CONTRAST, stop));
	}

	private Map<String, ?> tab() {
		press("Tab");
		Map<String, ?> stop = look();
		if (stop != null) {
			assertThat(stop.get("problems")).as("%s at %s", stop.get("name"), this.visitor.path()).isEqualTo(List.of());
		}
		return stop;
	}

}
