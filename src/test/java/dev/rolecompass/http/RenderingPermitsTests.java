package dev.rolecompass.http;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for which requests {@link PageFilter} limits.
 */
@Timeout(60)
class RenderingPermitsTests {

	private static final int MANY = 40;

	private static final FilterChain EMPTY = (request, response) -> {
	};

	private final CountDownLatch done = new CountDownLatch(1);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final TestFilter filter = new TestFilter(Duration.ofMillis(50));

	@AfterEach
	void finish() {
		this.done.countDown();
		this.threads.shutdownNow();
	}

	@ParameterizedTest
	@CsvSource({ "/en, PAGE", "/en/cards/2/cover.png, IMMUTABLE" })
	void cachedResponsesNeedNoPermit(String path, Lifetime lifetime) throws Exception {
		FilterChain chain = this.filter.declaring(lifetime);
		String cacheControl = this.filter.respond(TestFilter.get(path), chain).getHeader("Cache-Control");
		keepBusy();
		MockHttpServletResponse again = this.filter.respond(TestFilter.get(path), chain);
		assertThat(again.getContentAsString()).isEqualTo("1");
		assertThat(again.getHeader("Cache-Control")).isEqualTo(cacheControl).startsWith("max-age=");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /en", "HEAD, /en", "GET, /", "GET, /xx/career", "GET, /error", "GET, /robots.txt",
			"GET, /nothing" })
	void renderingNeedsAPermit(String method, String path) throws Exception {
		keepBusy();
		assertIsRefused(this.filter.respond(TestFilter.request(method, path), EMPTY));
	}

	@Test
	void theErrorPageNeedsAPermit() throws Exception {
		keepBusy();
		MockHttpServletRequest request = TestFilter.get("/error");
		request.setDispatcherType(DispatcherType.ERROR);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/livez");
		assertIsRefused(this.filter.respond(request, EMPTY));
	}

	@ParameterizedTest
	@CsvSource({ "GET, /livez", "HEAD, /livez", "GET, /readyz", "GET, /assets/site.css", "GET, /favicon.svg",
			"GET, /favicon.ico", "GET, /apple-touch-icon.png", "POST, /en", "POST, /xx/career", "OPTIONS, /en",
			"POST, /livez" })
	void probesFilesAndWhatOnlyLeadsToAnErrorNeedNoPermit(String method, String path) throws Exception {
		keepBusy();
		MockHttpServletResponse response = this.filter.respond(TestFilter.request(method, path), EMPTY);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void aFailureReleasesItsPermit() throws Exception {
		for (int i = 0; i < MANY; i++) {
			assertThatIllegalStateException()
				.isThrownBy(() -> this.filter.respond(TestFilter.get("/en"), (request, response) -> {
					throw new IllegalStateException();
				}));
		}
		assertThat(this.filter.respond(TestFilter.get("/en"), EMPTY).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@EnumSource(names = { "PAGE", "NONE" })
	void aClientThatReadsSlowlyHoldsNoPermit(Lifetime lifetime) throws Exception {
		CountDownLatch sending = new CountDownLatch(ConcurrencyLimit.PERMITS);
		for (int i = 0; i < ConcurrencyLimit.PERMITS; i++) {
			MockHttpServletRequest request = TestFilter.get("/en/" + i);
			this.threads.submit(() -> {
				this.filter.respond(request, slow(sending), this.filter.declaring(lifetime));
				return null;
			});
		}
		sending.await();
		assertThat(this.filter.respond(TestFilter.get("/en"), EMPTY).getStatus()).isEqualTo(200);
	}

	private static void assertIsRefused(MockHttpServletResponse response) throws IOException {
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("2");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(response.getContentType()).startsWith("text/html");
		assertThat(response.getContentAsString()).isEqualTo(PlainPage.read("busy.properties").in("/en"));
	}

	/**
	 * Uses up all permits.
	 */
	private void keepBusy() throws InterruptedException {
		CountDownLatch busy = new CountDownLatch(ConcurrencyLimit.PERMITS);
		for (int i = 0; i < ConcurrencyLimit.PERMITS; i++) {
			MockHttpServletRequest request = TestFilter.get("/en/" + i);
			this.threads.submit(() -> this.filter.respond(request, (same, response) -> {
				busy.countDown();
				await(this.done);
			}));
		}
		busy.await();
	}

	/**
	 * A response that blocks writes until the test is over.
	 */
	private HttpServletResponse slow(CountDownLatch sending) {
		OutputStream stuck = new OutputStream() {
			@Override
			public void write(int each) {
				sending.countDown();
				await(RenderingPermitsTests.this.done);
			}
		};
		return new MockHttpServletResponse() {
			@Override
			public ServletOutputStream getOutputStream() {
				return new DelegatingServletOutputStream(stuck);
			}
		};
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
