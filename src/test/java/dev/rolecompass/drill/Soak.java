package dev.rolecompass.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads from one copy at 70 % of the rate that it can reach, for an hour, and looks every
 * minute at what its live objects take. Fails if a request failed, or if they took more
 * at the end than when all that may be kept was there.
 *
 * <pre>
 * ./mvnw test-compile exec:exec@drill -Ddrill=Soak -Dfolder=target/prepared
 * </pre>
 */
final class Soak {

	private static final int MINUTES = Integer.getInteger("minutes", 60);

	private static final double SHARE = 0.7;

	/** Objects that come and go make that much of a difference. */
	private static final double GROWTH = 1.05;

	private Soak() {
	}

	public static void main(String[] args) throws Exception {
		Path work = Files.createTempDirectory("drill");
		int port = Ports.free();
		try (Copy copy = new Copy("one", port, Path.of(args[0]).toAbsolutePath(), work)) {
			Runtime.getRuntime().addShutdownHook(new Thread(copy::close));
			copy.start();
			Probe.awaitReady(port);
			List<Long> heaps = new ArrayList<>();
			Load load = new Load(port);
			double capacity = load.capacity();
			load.pace(capacity * SHARE);
			long before = load.requests();
			for (int minute = 1; minute <= MINUTES; minute++) {
				Thread.sleep(60_000);
				heaps.add(copy.liveHeap());
				Progress.say("minute %d: %,d requests, %d failed, %.1f MB live, %d MB resident".formatted(minute,
						load.requests() - before, load.failed(), heaps.get(heaps.size() - 1) / 1e6,
						copy.resident() / 1024));
			}
			load.close();
			long requests = load.requests() - before;
			double early = mean(heaps.subList(heaps.size() / 4, heaps.size() / 2));
			double late = mean(heaps.subList(heaps.size() * 3 / 4, heaps.size()));
			System.out.printf("JDK %s%n%d minutes at %.0f a second, 70 %% of %.0f%n%,d requests, %d failed %s%n"
					+ "%.1f MB live in the second quarter, %.1f MB in the last one%n99 %% within %d ms, all within %d ms%n",
					System.getProperty("java.version"), MINUTES, requests / (MINUTES * 60.0), capacity, requests,
					load.failed(), load.failures(), early / 1e6, late / 1e6, load.times().within(0.99),
					load.times().within(1));
			if (load.failed() > 0 || late > early * GROWTH) {
				System.exit(1);
			}
		}
	}

	private static double mean(List<Long> bytes) {
		return bytes.stream().mapToLong(Long::longValue).average().orElse(0);
	}

}
