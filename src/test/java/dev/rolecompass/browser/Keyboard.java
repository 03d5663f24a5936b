package dev.rolecompass.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import dev.rolecompass.web.Bundles;
import org.jspecify.annotations.Nullable;

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
		Page page = this.visitor.page();
		for (String key : keys) {
			page.keyboard().press(inDirection(key));
		}
	}

	/**
	 * The key for the next or previous choice, by its place in a language that is written
	 * from left to right.
	 */
	static String inDirection(String key) {
		if (Bundles.visited("language.direction").equals("ltr")) {
			return key;
		}
		return switch (key) {
			case "ArrowRight" -> "ArrowLeft";
			case "ArrowLeft" -> "ArrowRight";
			default -> key;
		};
	}

	/**
	 * Goes through the page from its start and out of it. The keys are pressed in one go:
	 * to look from here after each of them takes longer than to press them.
	 * @param expected how many stops there should be
	 * @return the stops, by their place in the page, and one more if there is no way out
	 * after as many as expected
	 */
	List<Integer> walk(int expected) {
		for (int presses = 0; look() != null; presses++) {
			assertThat(presses).as("a way out").isLessThan(PATIENCE);
			press("Tab");
		}
		this.visitor.look("note-stops.js", LEAST_CONTRAST);
		press(Collections.nCopies(expected + 1, "Tab").toArray(String[]::new));
		List<@Nullable Map<String, ?>> noted = this.visitor.look("noted-stops.js");
		List<Integer> stops = new ArrayList<>();
		for (Map<String, ?> stop : noted) {
			// A browser that has nothing around the page starts again
			if (stop == null || stops.size() == expected && stop.get("stop").equals(stops.get(0))) {
				break;
			}
			assertGood(stop);
			stops.add((Integer) stop.get("stop"));
		}
		return stops;
	}

	/**
	 * Where the focus is and what is wrong with how it shows.
	 */
	@Nullable Map<String, ?> look() {
		return lookAt(Collections.singletonList(null)).get(0);
	}

	/**
	 * Puts the focus on some stops, one after the other, and looks there.
	 * @param stops their places in the page
	 */
	List<@Nullable Map<String, ?>> lookAt(List<@Nullable Integer> stops) {
		return this.visitor.look("look-at-stops.js", List.of(LEAST_CONTRAST, stops));
	}

	private @Nullable Map<String, ?> tab() {
		press("Tab");
		Map<String, ?> stop = look();
		if (stop != null) {
			assertGood(stop);
		}
		return stop;
	}

	private void assertGood(Map<String, ?> stop) {
		assertThat(stop.get("problems")).as("%s at %s", stop.get("name"), this.visitor.path()).isEqualTo(List.of());
	}

}
