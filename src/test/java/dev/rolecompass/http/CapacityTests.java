package dev.rolecompass.http;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Timeout(60)
class CapacityTests {

	private static final int MANY = 200;

	private static final Capacity.Making NOTHING = (answer) -> Optional.empty();

	private static final FinishedPage PAGE = new FinishedPage(null, "image/png", Map.of(), ContentCoding.IDENTITY,
			new byte[1]);

	private final MeterRegistry registry = new SimpleMeterRegistry();

	private final Capacity capacity = new Capacity(this.registry, Duration.ofMillis(50));

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
		assertThat(answer(this::make).getStatus()).isEqualTo(200);
		assertThat(this.made.getCount()).isZero();
		assertThat(refused()).isZero();
	}

	@Test
	void whoeverWouldWaitTooLongIsAskedToComeBack() throws Exception {
		keepBusy(this.capacity);
		MockHttpServletResponse response = answer(this::make);
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
		Capacity patient = new Capacity(this.registry, Duration.ofHours(1));
		keepBusy(patient);
		for (int i = 0; i < MANY; i++) {
			this.threads.submit(() -> answer(patient, NOTHING));
		}
		Awaitility.await().untilAsserted(() -> assertThat(refused()).isPositive());
	}

	@Test
	void afterwardsAllIsWell() throws Exception {
		keepBusy(this.capacity);
		assertThat(answer(NOTHING).getStatus()).isEqualTo(503);
		this.done.countDown();
		Awaitility.await().untilAsserted(() -> assertThat(answer(NOTHING).getStatus()).isEqualTo(200));
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

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whoeverReadsSlowlyKeepsNoTurn(boolean page) throws Exception {
		CountDownLatch sending = new CountDownLatch(Capacity.AT_A_TIME);
		for (int i = 0; i < Capacity.AT_A_TIME; i++) {
			this.threads.submit(() -> {
				this.capacity.share(slow(sending), (answer) -> {
					answer.getOutputStream().write('x');
					return page ? Optional.of(PAGE) : Optional.empty();
				});
				return null;
			});
		}
		sending.await();
		assertThat(answer(NOTHING).getStatus()).isEqualTo(200);
	}

	/**
	 * Has as much under way as may be at a time.
	 */
	private void keepBusy(Capacity capacity) throws InterruptedException {
		CountDownLatch busy = new CountDownLatch(Capacity.AT_A_TIME);
		for (int i = 0; i < Capacity.AT_A_TIME; i++) {
			this.threads.submit(() -> answer(capacity, (answer) -> {
				busy.countDown();
				await(this.done);
				return Optional.empty();
			}));
		}
		busy.await();
	}

	private Optional<FinishedPage> make(HttpServletResponse answer) {
		this.made.countDown();
		return Optional.empty();
	}

	private MockHttpServletResponse answer(Capacity.Making making) throws Exception {
		return answer(this.capacity, making);
	}

	private static MockHttpServletResponse answer(Capacity capacity, Capacity.Making making) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		capacity.share(response, making);
		return response;
	}

	/**
	 * A response that takes no byte before all is done.
	 */
	private HttpServletResponse slow(CountDownLatch sending) {
		OutputStream stuck = new OutputStream() {
			@Override
			public void write(int each) {
				sending.countDown();
				await(CapacityTests.this.done);
			}
		};
		return new MockHttpServletResponse() {
			@Override
			public ServletOutputStream getOutputStream() {
				return new DelegatingServletOutputStream(stuck);
			}
		};
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
