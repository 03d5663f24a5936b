package dev.rolecompass.http;

import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Timeout(60)
class CapacityTests {

	private static final int MANY = 200;

	private static final Capacity.Making NOTHING = (answer) -> {
	};

	private final MeterRegistry registry = new SimpleMeterRegistry();

	private final Capacity capacity = new Capacity(this.registry);

	private final CountDownLatch made = new CountDownLatch(1);

	private final CountDownLatch done = new CountDownLatch(1);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	@AfterEach
	void finish() {
		this.done.countDown();
		this.threads.shutdownNow();
	}

	@Test
	void whatCanBeMadeIsMade() throws Exception {
		assertThat(answer((answer) -> this.made.countDown()).getStatus()).isEqualTo(200);
		assertThat(this.made.getCount()).isZero();
		assertThat(refused()).isZero();
	}

	@Test
	void whoeverWouldWaitTooLongIsAskedToComeBack() throws Exception {
		keepBusy();
		MockHttpServletResponse response = answer((answer) -> this.made.countDown());
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("2");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(response.getContentType()).startsWith("text/html");
		assertThat(response.getContentAsString()).contains("load this page again");
		assertThat(this.made.getCount()).isEqualTo(1);
		assertThat(refused()).isEqualTo(1);
	}

	@Test
	void whenManyWaitTheNextOneDoesNot() throws Exception {
		keepBusy();
		long start = System.nanoTime();
		Future<?>[] waiting = IntStream.range(0, MANY)
			.mapToObj((each) -> this.threads.submit(() -> answer(NOTHING)))
			.toArray(Future[]::new);
		for (Future<?> each : waiting) {
			each.get();
		}
		assertThat(refused()).isEqualTo(MANY);
		// In turn they would take minutes
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
	}

	@Test
	void afterwardsAllIsWell() throws Exception {
		keepBusy();
		assertThat(answer(NOTHING).getStatus()).isEqualTo(503);
		this.done.countDown();
		assertThat(answer(NOTHING).getStatus()).isEqualTo(200);
	}

	@Test
	void whatFailsMakesWay() throws Exception {
		for (int i = 0; i < MANY; i++) {
			assertThatIllegalStateException().isThrownBy(() -> answer((answer) -> {
				throw new IllegalStateException();
			}));
		}
		assertThat(answer(NOTHING).getStatus()).isEqualTo(200);
	}

	@Test
	void whoeverReadsSlowlyKeepsNoTurn() throws Exception {
		CountDownLatch sending = new CountDownLatch(Capacity.AT_A_TIME);
		OutputStream slow = new OutputStream() {
			@Override
			public void write(int each) {
				sending.countDown();
				await(CapacityTests.this.done);
			}
		};
		HttpServletResponse response = new MockHttpServletResponse() {
			@Override
			public ServletOutputStream getOutputStream() {
				return new DelegatingServletOutputStream(slow);
			}
		};
		for (int i = 0; i < Capacity.AT_A_TIME; i++) {
			this.threads.submit(() -> {
				this.capacity.share(response, (answer) -> answer.getOutputStream().write('x'));
				return null;
			});
		}
		sending.await();
		assertThat(answer(NOTHING).getStatus()).isEqualTo(200);
	}

	/**
	 * Has as much under way as may be at a time.
	 */
	private void keepBusy() throws InterruptedException {
		CountDownLatch busy = new CountDownLatch(Capacity.AT_A_TIME);
		for (int i = 0; i < Capacity.AT_A_TIME; i++) {
			this.threads.submit(() -> answer((answer) -> {
				busy.countDown();
				await(this.done);
			}));
		}
		busy.await();
	}

	private MockHttpServletResponse answer(Capacity.Making making) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.capacity.share(response, making);
		return response;
	}

	private double refused() {
		return this.registry.get("rolecompass.requests.refused").counter().count();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
