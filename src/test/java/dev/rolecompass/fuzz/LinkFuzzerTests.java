package dev.rolecompass.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/**
 * What {@link LinkFuzzer} looks for, in a second: good links, and those that became of
 * them by a chance that is always the same.
 */
class LinkFuzzerTests {

	private static final int TIMES = 50_000;

	@Test
	void goodLinksKeepWhatIsPromised() {
		Seeds.all().forEach(LinkFuzzerTests::check);
	}

	@Test
	void spoiltLinksKeepWhatIsPromised() {
		List<String> seeds = Seeds.all();
		for (int seed = 0; seed < TIMES; seed++) {
			Mutations mutations = new Mutations(new SplittableRandom(seed));
			check(mutations.of(mutations.pick(seeds)));
		}
	}

	private static void check(String text) {
		try {
			LinkFuzzer.fuzzerTestOneInput(text.getBytes(StandardCharsets.ISO_8859_1));
		}
		catch (AssertionError | RuntimeException ex) {
			throw new AssertionError("By " + text, ex);
		}
	}

}
