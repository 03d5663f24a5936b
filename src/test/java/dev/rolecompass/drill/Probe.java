package dev.rolecompass.drill;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Somebody who reads a page now and then, on a connection of their own each time, and
 * notes how long it takes. Every other page has to be made.
 */
final class Probe {

	private static final String AT_HAND = "/en/career/a3b1";

	private static final int PAUSE_IN_MILLIS = 50;

	private static final int START_IN_SECONDS = 120;

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	private final Times times = new Times();

	private final LongAdder asked = new LongAdder();

	private final LongAdder failed = new LongAdder();

	private final Thread thread;

	private volatile boolean stopped;

	/**
	 * Starts reading.
	 * @param port where
	 */
	Probe(int port) {
		this.thread = new Thread(() -> read(port));
		this.thread.setDaemon(true);
		this.thread.start();
	}

	private void read(int port) {
		while (!this.stopped) {
			int number = NUMBERS.getAndIncrement();
			String page = (number % 2 == 0) ? AT_HAND : neverReadBefore(number);
			long start = System.nanoTime();
			if (!isAnswered(port, page)) {
				this.failed.increment();
			}
			this.times.add(System.nanoTime() - start);
			this.asked.increment();
			pause(PAUSE_IN_MILLIS);
		}
	}

	private static String neverReadBefore(int number) {
		return "/en/job/a%db%dc%dd%de%df%d".formatted(number % 5, number / 5 % 5, number / 25 % 5, number / 125 % 5,
				number / 625 % 5, number / 3125 % 5);
	}

	Times times() {
		return this.times;
	}

	long failed() {
		return this.failed.sum();
	}

	/**
	 * Stops, after the answer that is still to come.
	 */
	void stop() throws InterruptedException {
		this.stopped = true;
		this.thread.join(60_000);
	}

	@Override
	public String toString() {
		return "%d probes, %d failed, 99 %% within %d ms, all within %d ms".formatted(this.asked.sum(),
				this.failed.sum(), this.times.within(0.99), this.times.within(1));
	}

	/**
	 * Waits until a copy, or what is in front of it, answers.
	 */
	static void awaitReady(int port) {
		awaitAnswer(port, "/readyz", START_IN_SECONDS);
	}

	/**
	 * Waits for an answer.
	 * @param seconds for how long
	 * @return how long it took, in milliseconds
	 */
	static long awaitAnswer(int port, String page, int seconds) {
		long start = System.nanoTime();
		while (!isAnswered(port, page)) {
			if (System.nanoTime() - start > seconds * 1_000_000_000L) {
				throw new IllegalStateException("No answer within " + seconds + " s");
			}
			pause(PAUSE_IN_MILLIS);
		}
		return (System.nanoTime() - start) / 1_000_000;
	}

	private static boolean isAnswered(int port, String page) {
		try (Client client = new Client(port)) {
			return client.get(page).status() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void pause(int millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
