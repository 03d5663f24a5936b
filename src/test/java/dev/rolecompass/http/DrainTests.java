package dev.rolecompass.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import dev.rolecompass.RoleCompassApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Tests for {@link Drain}, with an app that is stopped while clients read. The drain
 * would take a minute; the test interrupts it earlier.
 */
class DrainTests {

	private static final List<String> PAGES = List.of("/en", "/en/career/a3b1", "/en/result/career/em-81-58",
			"/en/no-such-page");

	private final Queue<Exchange> exchanges = new ConcurrentLinkedQueue<>();

	private volatile boolean reading = true;

	@Test
	@Timeout(300)
	void whileDrainingItServesPagesAndReadinessFails() throws Exception {
		ConfigurableApplicationContext app = start();
		int port = app.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		Drain drain = app.getBean(Drain.class);
		List<Thread> readers = Stream.generate(() -> new Thread(() -> read(port))).limit(8).toList();
		readers.forEach(Thread::start);
		awaitResponses(100);
		assertThat(status(port, "/readyz")).isEqualTo(200);

		long stopped = System.nanoTime();
		Thread stopping = new Thread(app::close);
		stopping.start();
		try {
			while (drain.isRunning()) {
				Thread.sleep(1);
			}
			long draining = System.nanoTime();
			assertThat(status(port, "/readyz")).isEqualTo(503);
			assertThat(status(port, "/livez")).isEqualTo(200);
			awaitResponses(this.exchanges.size() + 100);
			this.reading = false;
			for (Thread reader : readers) {
				reader.join();
			}
			assertThat(this.exchanges).extracting(Exchange::outcome)
				.containsOnly("200", "404", "200 and last", "404 and last");
			assertThat(this.exchanges).filteredOn((each) -> each.start < stopped)
				.extracting(Exchange::outcome)
				.contains("200", "404");
			assertThat(this.exchanges).filteredOn((each) -> each.start > draining)
				.extracting(Exchange::outcome)
				.containsOnly("200 and last", "404 and last");
			assertThat(stopping.isAlive()).isTrue();
		}
		finally {
			this.reading = false;
			stopping.interrupt();
		}
		stopping.join();
		assertThatIOException().isThrownBy(() -> status(port, "/en"));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 300 })
	void drainingTakesAsLongAsConfigured(long millis) {
		Drain drain = new Drain(new RoleCompassProperties(null, DataSize.ofBytes(0), Duration.ofMillis(millis)));
		drain.start();
		long start = System.nanoTime();
		drain.stop();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(millis),
				Duration.ofMillis(millis).plusSeconds(20));
	}

	private void read(int port) {
		for (int i = 0; this.reading; i++) {
			long start = System.nanoTime();
			try (RawConnection connection = new RawConnection(port)) {
				RawResponse response = send(connection, PAGES.get(i % PAGES.size()), start);
				while (this.reading && !response.isLast()) {
					start = System.nanoTime();
					response = send(connection, PAGES.get(++i % PAGES.size()), start);
				}
			}
			catch (IOException ex) {
				this.exchanges.add(new Exchange(start, ex.toString()));
			}
		}
	}

	private RawResponse send(RawConnection connection, String page, long start) throws IOException {
		RawResponse response = connection.get(page);
		this.exchanges.add(new Exchange(start, response.status() + (response.isLast() ? " and last" : "")));
		return response;
	}

	private void awaitResponses(int count) throws InterruptedException {
		while (this.exchanges.size() < count) {
			Thread.sleep(1);
		}
	}

	private static int status(int port, String target) throws IOException {
		try (RawConnection connection = new RawConnection(port)) {
			return connection.get(target).status();
		}
	}

	private static ConfigurableApplicationContext start() {
		return SpringApplication.run(RoleCompassApplication.class, "--server.port=0", "--server.address=127.0.0.1",
				"--rolecompass.drain=60s");
	}

	/**
	 * A request and its outcome.
	 *
	 * @param start when it was started, before anything was sent
	 * @param outcome the status, and whether the connection ends with it; or the failure
	 */
	private record Exchange(long start, String outcome) {
	}

}
