package dev.rolecompass.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/**
 * A short version of {@code src/tools/fuzz-links}: valid links, and links that are
 * mutated at random, the same way each time.
 */
class SpoiltLinksTests {

	private static final int TIMES = 25_000;

	@Test
	void validLinksKeepThePromises() {
		Seeds.all().forEach(SpoiltLinksTests::check);
	}

	@Test
	void mutatedLinksKeepThePromises() {
		List<String> seeds = Seeds.all();
		for (int seed = 0; seed < TIMES; seed++) {
			Mutations mutations = new Mutations(new SplittableRandom(seed));
			check(mutations.of(mutations.pick(seeds)));
		}
	}

	private static void check(String text) {
		try {
			LinkPromises.check(new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
		}
		catch (AssertionError | RuntimeException ex) {
			throw new AssertionError("Broken by " + text, ex);
		}
	}

}
