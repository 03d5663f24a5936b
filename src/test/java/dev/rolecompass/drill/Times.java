package dev.rolecompass.drill;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How long answers took, in whole milliseconds up to a minute.
 */
final class Times {

	private static final int LIMIT = 60_000;

	private final AtomicLongArray counts = new AtomicLongArray(LIMIT + 1);

	void add(long nanos) {
		this.counts.incrementAndGet((int) Math.min(LIMIT, nanos / 1_000_000));
	}

	/**
	 * The time that a share of the answers kept to.
	 * @param share 0 to 1
	 * @return milliseconds, rounded up
	 */
	int within(double share) {
		long all = 0;
		for (int i = 0; i <= LIMIT; i++) {
			all += this.counts.get(i);
		}
		long sum = 0;
		int millis = 0;
		while (millis < LIMIT && sum < share * all) {
			sum += this.counts.get(millis++);
		}
		return millis;
	}

}
