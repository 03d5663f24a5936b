package dev.rolecompass.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * Two copies of the app behind HAProxy, and clients that read at half of the rate that
 * these can reach, while something is done to the copies. All on this machine's loopback.
 */
final class Drill implements AutoCloseable {

	private static final int RESTARTS = Integer.getInteger("restarts", 20);

	private static final long REQUESTS = Long.getLong("requests", 1_000_000);

	private static final int RETRIES = Integer.getInteger("retries", 2);

	private final Path work = Files.createTempDirectory("drill");

	private final List<Copy> copies;

	private final HaProxy haProxy;

	private final Load load;

	private Drill(Path folder) throws IOException, InterruptedException {
		Progress.say("logs go to " + this.work + ", and stay there if something fails");
		int port = Ports.free();
		this.copies = List.of(new Copy("one", Ports.free(), folder, this.work),
				new Copy("two", Ports.free(), folder, this.work));
		this.haProxy = HaProxy.start(this.work, port, this.copies, RETRIES);
		Runtime.getRuntime().addShutdownHook(new Thread(this::close));
		for (Copy copy : this.copies) {
			copy.start();
			this.haProxy.awaitUp(copy);
		}
		this.load = new Load(port);
	}

	/**
	 * Runs a drill, prints its figures, and ends this program: with an error if a request
	 * failed.
	 * @param folder what {@code src/deploy/prepare} made
	 * @param disturbance what is done to each copy in turn
	 */
	static void run(String folder, Disturbance disturbance) throws Exception {
		try (Drill drill = new Drill(Path.of(folder).toAbsolutePath())) {
			drill.run(disturbance);
			if (drill.load.failed() > 0) {
				System.exit(1);
			}
			FileSystemUtils.deleteRecursively(drill.work);
		}
	}

	private void run(Disturbance disturbance) throws InterruptedException, IOException {
		double rate = this.load.capacity() / 2;
		this.load.pace(rate);
		Progress.say("reading at %.0f requests a second".formatted(rate));
		long start = System.nanoTime();
		long before = this.load.requests();
		for (int round = 1; round <= RESTARTS; round++) {
			for (Copy copy : this.copies) {
				disturbance.disturb(copy, this.haProxy);
				Progress.say("%s is back for time %d; %,d requests, %d failed".formatted(copy.name(), round,
						this.load.requests() - before, this.load.failed()));
			}
		}
		awaitRequests(before + REQUESTS);
		this.load.close();
		print((System.nanoTime() - start) / 1e9, this.load.requests() - before, rate);
	}

	private void awaitRequests(long wanted) throws InterruptedException {
		for (long last = -1; this.load.requests() < wanted; Thread.sleep(10_000)) {
			if (this.load.requests() == last) {
				throw new IllegalStateException("There are no answers any more");
			}
			last = this.load.requests();
		}
	}

	private void print(double seconds, long requests, double rate) {
		System.out.printf(
				"JDK %s, HAProxy's retries %d%n%,d requests in %.0f s, %.0f a second, paced at %.0f%n%d restarts%n"
						+ "%d failed %s%n%d asked again by HAProxy%n99 %% within %d ms, all within %d ms%n",
				System.getProperty("java.version"), RETRIES, requests, seconds, requests / seconds, rate,
				RESTARTS * this.copies.size(), this.load.failed(), this.load.failures(), this.haProxy.retries(),
				this.load.times().within(0.99), this.load.times().within(1));
	}

	/** Called at the end of the program, too, whatever ended it. */
	@Override
	public void close() {
		this.haProxy.close();
		this.copies.forEach(Copy::close);
	}

	/**
	 * Something that is done to a copy.
	 */
	interface Disturbance {

		void disturb(Copy copy, HaProxy haProxy) throws IOException, InterruptedException;

	}

}
