package dev.rolecompass.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Timeout(60)
class LoadSheddingFilterTests {

	private static final int MANY = 200;

	private static final FilterChain NOTHING = (request, response) -> {
	};

	private final MeterRegistry registry = new SimpleMeterRegistry();

	private final LoadSheddingFilter filter = new LoadSheddingFilter(this.registry);

	private final CountDownLatch done = new CountDownLatch(1);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	@AfterEach
	void finish() {
		this.done.countDown();
		this.threads.shutdownNow();
	}

	@Test
	void whatCanBeMadeIsMade() throws Exception {
		assertThat(answer((request, response) -> response.getWriter().write("made")).getContentAsString())
			.isEqualTo("made");
		assertThat(refused()).isZero();
	}

	@ParameterizedTest
	@EnumSource(names = { "REQUEST", "ERROR" })
	void whoeverWouldWaitTooLongIsAskedToComeBack(DispatcherType dispatch) throws Exception {
		keepBusy();
		MockHttpServletResponse response = answer(dispatch, (request, reply) -> reply.getWriter().write("made"));
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("2");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(response.getContentType()).startsWith("text/html");
		assertThat(response.getContentAsString()).contains("load this page again").doesNotContain("made");
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
		// In turn they would take fifty seconds
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
			assertThatIllegalStateException().isThrownBy(() -> answer((request, response) -> {
				throw new IllegalStateException();
			}));
		}
		assertThat(answer(NOTHING).getStatus()).isEqualTo(200);
	}

	/**
	 * Has as much under way as may be at a time.
	 */
	private void keepBusy() throws InterruptedException {
		int capacity = Math.max(2, Runtime.getRuntime().availableProcessors());
		CountDownLatch busy = new CountDownLatch(capacity);
		for (int i = 0; i < capacity; i++) {
			this.threads.submit(() -> answer((request, response) -> {
				busy.countDown();
				await(this.done);
			}));
		}
		busy.await();
	}

	private MockHttpServletResponse answer(FilterChain chain) throws Exception {
		return answer(DispatcherType.REQUEST, chain);
	}

	private MockHttpServletResponse answer(DispatcherType dispatch, FilterChain chain) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/en/career/a3");
		request.setDispatcherType(dispatch);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, chain);
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
