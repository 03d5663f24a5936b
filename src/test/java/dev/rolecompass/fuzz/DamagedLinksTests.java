package dev.rolecompass.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

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
	private static final int TIMES = Integer.getInteger("links", 40_000);

	private static final List<String> ENTRIES = List.of("career.em-81-58", "job.tl-20-31", "job.tl-20-42",
			"career.em-100-100", "career.em-100-10", "job.em-95-58", "career.tl-8-4", "job.tl-0-0", "career.em-50-50",
			"job.tl-50-50", "career.a4b3c4d4e1f3g4hxi2j3k4l3", "job.a0b1c0dxe1f1g1h1ixj2k0l0",
			"career.a2b2c2d2e2f2g2h2i2j2k2l2z4", "job.axbxcxd2e2f2gxhxixj2k2l3", "career.a3b1", "job.k4l0");

	private final Arrivals arrivals = new Arrivals();

	@Test
	void aDamagedLinkThatIsOpenedLeadsToTheSameResultsOrSaysWhatIsMissing() {
		check(TIMES / 2, this.arrivals::open, (damage) -> {
			Sent sent = opened(damage);
			return new Sent(damage.opened(sent.text()), sent.results());
		});
	}

	@Test
	void aDamagedLinkThatIsPastedLeadsToTheSameResultsOrSaysWhatIsMissing() {
		check(TIMES / 2, this.arrivals::paste, (damage) -> {
			Sent sent = opened(damage);
			String text = damage.pick(List.of("https://any.host", "http://localhost:8080", "any.host/some/where", ""));
			return new Sent(damage.pasted(text + sent.text()), sent.results());
		});
	}

	private void check(int times, Function<String, Arrival> arrive, Function<Damage, Sent> send) {
		List<String> broken = new ArrayList<>();
		int same = 0;
		for (int seed = 0; seed < times; seed++) {
			Sent sent = send.apply(new Damage(new SplittableRandom(seed)));
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
		assertThat((double) same / times).isGreaterThan(0.5);
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
	private boolean isVisiblyUnfinished(Sent sent, Arrival arrival) {
		Set<String> others = new HashSet<>(arrival.results());
		sent.results().forEach(others::remove);
		return !others.isEmpty() && others.stream().noneMatch(this.arrivals::isFinished);
	}

	private static Sent opened(Damage damage) {
		String first = damage.pick(ENTRIES);
		String second = damage.pick(ENTRIES);
		String[] parts = first.split("\\.");
		return switch (damage.random().nextInt(4)) {
			case 0 -> new Sent("/en/result/" + parts[0] + "/" + parts[1], List.of(first));
			case 1 ->
				parts[1].contains("-") ? opened(damage) : new Sent("/en/" + parts[0] + "/" + parts[1], List.of(first));
			case 2 -> new Sent("/en/compare?of=2&with=" + first + "&with=" + second, List.of(first, second));
			default -> {
				String third = damage.pick(ENTRIES);
				yield new Sent("/en/compare?of=3&with=" + first + "&with=" + second + "&with=" + third,
						List.of(first, second, third));
			}
		};
	}

	/**
	 * @param text a link, or a text with one
	 * @param results the results that it was about
	 */
	private record Sent(String text, List<String> results) {
	}

}
