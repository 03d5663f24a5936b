package dev.rolecompass.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Limits how many responses are rendered at once. A request that would wait too long is
 * refused.
 */
@Component
class ConcurrencyLimit {

	/**
	 * Rendering never blocks, so a higher number would only make each response slower.
	 */
	static final int PERMITS = Math.max(2, Runtime.getRuntime().availableProcessors());

	/**
	 * Half of Tomcat's threads, so that the rest can serve cached pages.
	 */
	private static final int MAX_WAITING = 100;

	/**
	 * Enough for the first pages after a start.
	 */
	private static final Duration MAX_WAIT = Duration.ofSeconds(5);

	private final Semaphore permits = new Semaphore(PERMITS, true);

	private final Duration maxWait;

	private final Counter refused;

	@Autowired
	ConcurrencyLimit(MeterRegistry registry) {
		this(registry, MAX_WAIT);
	}

	ConcurrencyLimit(MeterRegistry registry, Duration maxWait) {
		this.maxWait = maxWait;
		this.refused = Counter.builder("rolecompass.requests.refused")
			.description("Requests refused because too many responses were being rendered")
			.register(registry);
	}

	/**
	 * Waits for a permit, which the caller must release.
	 * @return whether the request may be rendered
	 */
	boolean acquire() {
		boolean acquired = this.permits.getQueueLength() < MAX_WAITING && awaitPermit();
		if (!acquired) {
			this.refused.increment();
		}
		return acquired;
	}

	void release() {
		this.permits.release();
	}

	private boolean awaitPermit() {
		try {
			return this.permits.tryAcquire(this.maxWait.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
