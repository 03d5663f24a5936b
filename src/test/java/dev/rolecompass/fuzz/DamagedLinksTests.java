package dev.rolecompass.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;

import dev.rolecompass.fuzz.DamagedLinks.DamagedLink;
import dev.rolecompass.link.Arrivals;
import dev.rolecompass.link.Arrivals.Arrival;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A link that was damaged on its way leads to the same results, or the page says that
 * something is missing. It never becomes a link to another result.
 */
class DamagedLinksTests {

	/**
	 * Half of them are opened, half are pasted.
	 */
	private static final int TIMES = Integer.getInteger("links", 20_000);

	private final Arrivals arrivals = new Arrivals();

	@Test
	void aDamagedLinkThatIsOpenedLeadsToTheSameResultsOrSaysWhatIsMissing() {
		check(this.arrivals::open, DamagedLinks::opened);
	}

	@Test
	void aDamagedLinkThatIsPastedLeadsToTheSameResultsOrSaysWhatIsMissing() {
		check(this.arrivals::paste, DamagedLinks::pasted);
	}

	private void check(Function<String, Arrival> arrive, LongFunction<DamagedLink> send) {
		List<String> broken = new ArrayList<>();
		int same = 0;
		for (int seed = 0; seed < TIMES / 2; seed++) {
			DamagedLink sent = send.apply(seed);
			Arrival arrival = arrive.apply(sent.text());
			if (isSame(sent.results(), arrival.results())) {
				same++;
			}
			else if (!arrival.notice() && !isVisiblyUnfinished(sent, arrival) && broken.size() < 40) {
				broken.add(seed + " " + sent.results() + " became " + arrival.results() + ": " + sent.text());
			}
		}
		assertThat(broken).isEmpty();
		// Otherwise, refusing everything would do
		assertThat((double) same / (TIMES / 2)).isGreaterThan(0.5);
	}

	/**
	 * Whether the results are the same. If a link comes with a label, and a line break in
	 * one of them, they may be there twice.
	 */
	private static boolean isSame(List<String> sent, List<String> arrived) {
		return arrived.equals(sent) || arrived.equals(Stream.concat(sent.stream(), sent.stream()).toList());
	}

	/**
	 * Whether what differs are answers that were cut off: they have no result, and the
	 * page says so.
	 */
	private boolean isVisiblyUnfinished(DamagedLink sent, Arrival arrival) {
		Set<String> others = new HashSet<>(arrival.results());
		sent.results().forEach(others::remove);
		return !others.isEmpty() && others.stream().noneMatch(this.arrivals::isFinished);
	}

}
