package dev.rolecompass.link;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.scoring.Recommendation;

/**
 * The results of all valid slugs.
 */
public final class AllResults {

	private static final SlugFormat FORMAT = new SlugFormat();

	private AllResults() {
	}

	/**
	 * The results, by focus, then by position, the manager's first.
	 */
	public static Stream<Recommendation> stream() {
		return scores().flatMap((focus) -> scores()
			.flatMap((position) -> Stream.of("em-", "tl-").flatMap((role) -> result(role + focus + "-" + position))));
	}

	private static Stream<Integer> scores() {
		return IntStream.rangeClosed(0, 100).boxed();
	}

	private static Stream<Recommendation> result(String slug) {
		try {
			return Stream.of(FORMAT.parse(slug));
		}
		catch (MalformedLinkException ex) {
			// The role contradicts the scores
			return Stream.empty();
		}
	}

}
