package dev.rolecompass.drill;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Clients that read pages, each on a connection that it keeps, and count what fails.
 */
final class Load implements AutoCloseable {

	private static final int CLIENTS = 32;

	private static final int WARM_UP_IN_SECONDS = 20;

	private static final int MEASURED_SECONDS = 10;

	private static final int FAILURES_TOLD = 50;

	/** A client that is later than this doesn't make up for it. */
	private static final long LATEST_IN_NANOS = 1_000_000_000;

	private final Pages pages = new Pages();

	private final LongAdder requests = new LongAdder();

	private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

	private final List<Thread> clients;

	private volatile Times times = new Times();

	private volatile long interval;

	private volatile boolean stopped;

	/**
	 * Starts reading, as fast as answers come.
	 * @param port where
	 */
	Load(int port) {
		this.clients = Stream.generate(() -> new Thread(() -> read(port))).limit(CLIENTS).toList();
		this.clients.forEach((client) -> client.setDaemon(true));
		this.clients.forEach(Thread::start);
	}

	/**
	 * Reads no faster than this from now on, and counts times anew.
	 * @param rate requests a second
	 */
	void pace(double rate) {
		this.interval = (long) (1e9 * CLIENTS / rate);
		this.times = new Times();
	}

	/**
	 * Measures how fast answers come, after a while.
	 * @return requests a second
	 */
	double capacity() throws InterruptedException {
		Thread.sleep(WARM_UP_IN_SECONDS * 1_000);
		long before = requests();
		Thread.sleep(MEASURED_SECONDS * 1_000);
		return (double) (requests() - before) / MEASURED_SECONDS;
	}

	long requests() {
		return this.requests.sum();
	}

	Times times() {
		return this.times;
	}

	/**
	 * How many requests failed.
	 */
	long failed() {
		return this.failures.values().stream().mapToLong(LongAdder::sum).sum();
	}

	/**
	 * The same, by what happened.
	 */
	Map<String, LongAdder> failures() {
		return this.failures;
	}

	private void read(int port) {
		Client client = new Client(port);
		long due = System.nanoTime();
		while (!this.stopped) {
			due = Math.max(due + this.interval, System.nanoTime() - LATEST_IN_NANOS);
			while (this.interval > 0 && System.nanoTime() < due) {
				LockSupport.parkNanos(due - System.nanoTime());
			}
			read(client, this.pages.next());
		}
		client.close();
	}

	private void read(Client client, String page) {
		long start = System.nanoTime();
		try {
			Answer answer = client.get(page);
			if (answer.status() != 200) {
				fail(page, "status " + answer.status());
			}
			else if (!this.pages.isRight(page, answer.body())) {
				fail(page, "not the page");
			}
		}
		catch (Exception ex) {
			fail(page, ex.toString());
		}
		this.times.add(System.nanoTime() - start);
		this.requests.increment();
	}

	private void fail(String page, String what) {
		this.failures.computeIfAbsent(what, (kind) -> new LongAdder()).increment();
		if (failed() <= FAILURES_TOLD) {
			Progress.say("failed: " + what + " for " + page);
		}
	}

	/**
	 * Stops, after the answers that are still to come.
	 */
	@Override
	public void close() {
		this.stopped = true;
		try {
			for (Thread client : this.clients) {
				client.join(60_000);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
