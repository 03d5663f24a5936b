package dev.rolecompass.drill;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Many clients that ask for pages that nobody asked for before, and take it as it comes
 * when they are asked to come back.
 */
final class Crowd {

	private final List<Thread> clients;

	private final long interval;

	private volatile Figures figures = new Figures();

	private volatile boolean stopped;

	/**
	 * Starts asking.
	 * @param port where
	 * @param clients how many, each with one request at a time
	 * @param rate requests a second of them all; 0 for as many as are answered
	 */
	Crowd(int port, int clients, double rate) {
		this.interval = (rate > 0) ? (long) (1e9 * clients / rate) : 0;
		this.clients = IntStream.range(0, clients)
			.mapToObj((client) -> new Thread(() -> ask(port, this.interval * client / clients)))
			.toList();
		this.clients.forEach((client) -> client.setDaemon(true));
		this.clients.forEach(Thread::start);
	}

	/**
	 * What happens from now on.
	 * @param seconds for how long
	 */
	Figures during(int seconds) throws InterruptedException {
		Figures measured = new Figures();
		this.figures = measured;
		Thread.sleep(seconds * 1_000L);
		this.figures = new Figures();
		return measured;
	}

	private void ask(int port, long delay) {
		try (Client client = new Client(port)) {
			long due = System.nanoTime() + delay;
			while (!this.stopped) {
				while (System.nanoTime() < due) {
					LockSupport.parkNanos(due - System.nanoTime());
				}
				ask(client);
				// Whoever had to wait asks at once, but doesn't make up for all that was
				// missed
				due = Math.max(due + this.interval, System.nanoTime() - this.interval);
			}
		}
	}

	private void ask(Client client) {
		Figures current = this.figures;
		long start = System.nanoTime();
		try {
			current.count(client.get(Pages.unknown()).status(), System.nanoTime() - start);
		}
		catch (IOException | RuntimeException ex) {
			current.fail(ex.toString());
		}
	}

	/**
	 * Stops, after the answers that are still to come.
	 */
	void stop() throws InterruptedException {
		this.stopped = true;
		for (Thread client : this.clients) {
			client.join(60_000);
		}
	}

	/**
	 * What happened.
	 */
	static final class Figures {

		private final LongAdder made = new LongAdder();

		private final LongAdder refused = new LongAdder();

		private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

		private final Times timesOfMade = new Times();

		private final Times timesOfRefused = new Times();

		private void count(int status, long nanos) {
			if (status == 200) {
				this.made.increment();
				this.timesOfMade.add(nanos);
			}
			else if (status == 503) {
				this.refused.increment();
				this.timesOfRefused.add(nanos);
			}
			else {
				fail("status " + status);
			}
		}

		private void fail(String what) {
			this.failures.computeIfAbsent(what, (kind) -> new LongAdder()).increment();
		}

		long asked() {
			return made() + refused() + failed();
		}

		long made() {
			return this.made.sum();
		}

		long refused() {
			return this.refused.sum();
		}

		long failed() {
			return this.failures.values().stream().mapToLong(LongAdder::sum).sum();
		}

		Map<String, LongAdder> failures() {
			return this.failures;
		}

		Times timesOfMade() {
			return this.timesOfMade;
		}

		Times timesOfRefused() {
			return this.timesOfRefused;
		}

	}

}
