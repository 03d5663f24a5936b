package dev.rolecompass.http;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class ConcurrencyLimitTests {

	private final MeterRegistry registry = new SimpleMeterRegistry();

	private final ConcurrencyLimit limit = new ConcurrencyLimit(this.registry, Duration.ofMillis(50));

	private final ExecutorService threads = Executors.newCachedThreadPool();

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void thereAreAsManyPermitsAsProcessors() {
		acquireAll(this.limit);
		assertThat(refused()).isZero();
	}

	@Test
	void aRequestThatWouldWaitTooLongIsRefusedAndCounted() {
		acquireAll(this.limit);
		assertThat(this.limit.acquire()).isFalse();
		assertThat(refused()).isEqualTo(1);
	}

	@Test
	void aReleasedPermitCanBeAcquiredAgain() {
		acquireAll(this.limit);
		this.limit.release();
		assertThat(this.limit.acquire()).isTrue();
	}

	@Test
	void aRequestDoesNotQueueBehindAHundredOthers() {
		ConcurrencyLimit patient = new ConcurrencyLimit(this.registry, Duration.ofHours(1));
		acquireAll(patient);
		for (int i = 0; i < 200; i++) {
			this.threads.submit(patient::acquire);
		}
		Awaitility.await().untilAsserted(() -> assertThat(refused()).isBetween(90.0, 100.0));
	}

	private static void acquireAll(ConcurrencyLimit limit) {
		for (int i = 0; i < ConcurrencyLimit.PERMITS; i++) {
			assertThat(limit.acquire()).isTrue();
		}
	}

	private double refused() {
		return this.registry.get("rolecompass.requests.refused").counter().count();
	}

}
