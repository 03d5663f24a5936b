package dev.rolecompass.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Timeout(60)
class PageFilterTests {

	private static final int MANY = 40;

	private static final FilterChain EMPTY = (request, response) -> {
	};

	private final AtomicInteger rendered = new AtomicInteger();

	private final CountDownLatch done = new CountDownLatch(1);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final PageFilter filter = filter(Duration.ofMillis(50));

	@AfterEach
	void finish() {
		this.done.countDown();
		this.threads.shutdownNow();
	}

	@Test
	void aPageThatManyRequestAtOnceIsRenderedAFewTimesAtMost() throws Exception {
		PageFilter patient = filter(Duration.ofMinutes(1));
		List<Future<MockHttpServletResponse>> responses = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			responses.add(this.threads.submit(() -> respond(patient, get("/en"), this::renderSlowly)));
		}
		for (Future<MockHttpServletResponse> response : responses) {
			assertThat(response.get().getContentAsString()).isEqualTo("page");
			assertThat(response.get().getHeader("ETag")).isNotBlank();
		}
		assertThat(this.rendered).hasValueBetween(1, ConcurrencyLimit.PERMITS);
	}

	@ParameterizedTest
	@CsvSource({ "/en, PAGE", "/en/cards/1/cover.png, IMMUTABLE" })
	void cachedResponsesNeedNoPermit(String path, Lifetime lifetime) throws Exception {
		FilterChain chain = declaring(lifetime);
		String cacheControl = respond(get(path), chain).getHeader("Cache-Control");
		keepBusy();
		MockHttpServletResponse again = respond(get(path), chain);
		assertThat(again.getContentAsString()).isEqualTo("1");
		assertThat(again.getHeader("Cache-Control")).isEqualTo(cacheControl).startsWith("max-age=");
	}

	@Test
	void responsesAreNotCachedUnlessDeclaredSo() throws Exception {
		FilterChain chain = (request, response) -> response.getWriter()
			.write(String.valueOf(this.rendered.incrementAndGet()));
		for (String each : new String[] { "1", "2" }) {
			MockHttpServletResponse response = respond(get("/en"), chain);
			assertThat(response.getContentAsString()).isEqualTo(each);
			assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
			assertThat(response.getHeader("ETag")).isNull();
		}
	}

	@Test
	void errorsAreNeverCached() throws Exception {
		FilterChain chain = (request, response) -> {
			declaring(Lifetime.PAGE).doFilter(request, response);
			((HttpServletResponse) response).setStatus(404);
		};
		assertThat(respond(get("/en"), chain).getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(respond(get("/en"), chain).getContentAsString()).isEqualTo("2");
	}

	@Test
	void theQueryOfACardIsIgnored() throws Exception {
		for (String query : new String[] { null, "", "1", "2" }) {
			MockHttpServletRequest request = get("/en/cards/1/cover.png");
			request.setQueryString(query);
			assertThat(respond(request, declaring(Lifetime.IMMUTABLE)).getContentAsString()).isEqualTo("1");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gzip                  | gzip
			GZIP                  | gzip
			br, gzip;q=0.5        | gzip
			gzip;q=0, br          |
			gzip; q=0.000         |
			br                    |
			                      |
			""")
	void aPageIsCompressedForAClientThatAcceptsGzip(@Nullable String accepted, @Nullable String coding)
			throws Exception {
		MockHttpServletRequest request = get("/en");
		if (accepted != null) {
			request.addHeader("Accept-Encoding", accepted);
		}
		assertThat(respond(request, declaring(Lifetime.PAGE)).getHeader("Content-Encoding")).isEqualTo(coding);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /en", "HEAD, /en", "POST, /en", "GET, /", "GET, /xx/career", "POST, /xx/career", "GET, /error",
			"GET, /robots.txt", "GET, /nothing", "POST, /livez", "POST, /assets/site.css" })
	void renderingNeedsAPermit(String method, String path) throws Exception {
		keepBusy();
		assertIsRefused(respond(request(method, path), EMPTY));
	}

	@Test
	void theErrorPageNeedsAPermit() throws Exception {
		keepBusy();
		MockHttpServletRequest request = get("/error");
		request.setDispatcherType(DispatcherType.ERROR);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/livez");
		assertIsRefused(respond(request, EMPTY));
	}

	@ParameterizedTest
	@CsvSource({ "GET, /livez", "HEAD, /livez", "GET, /readyz", "GET, /assets/site.css", "GET, /favicon.svg" })
	void probesAndFilesNeedNoPermit(String method, String path) throws Exception {
		keepBusy();
		MockHttpServletResponse response = respond(request(method, path), EMPTY);
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void aFailureReleasesItsPermit() throws Exception {
		for (int i = 0; i < MANY; i++) {
			assertThatIllegalStateException().isThrownBy(() -> respond(get("/en"), (request, response) -> {
				throw new IllegalStateException();
			}));
		}
		assertThat(respond(get("/en"), EMPTY).getStatus()).isEqualTo(200);
	}

	@ParameterizedTest
	@EnumSource(names = { "PAGE", "NONE" })
	void aClientThatReadsSlowlyHoldsNoPermit(Lifetime lifetime) throws Exception {
		CountDownLatch sending = new CountDownLatch(ConcurrencyLimit.PERMITS);
		for (int i = 0; i < ConcurrencyLimit.PERMITS; i++) {
			MockHttpServletRequest request = get("/en/" + i);
			this.threads.submit(() -> {
				this.filter.doFilter(request, slow(sending), declaring(lifetime));
				return null;
			});
		}
		sending.await();
		assertThat(respond(get("/en"), EMPTY).getStatus()).isEqualTo(200);
	}

	private FilterChain declaring(Lifetime lifetime) {
		return (request, response) -> {
			if (lifetime != Lifetime.NONE) {
				PageFilter.cache((HttpServletRequest) request, lifetime);
			}
			response.getOutputStream()
				.write(String.valueOf(this.rendered.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
		};
	}

	private void renderSlowly(ServletRequest request, ServletResponse response) throws IOException {
		PageFilter.cache((HttpServletRequest) request, Lifetime.PAGE);
		this.rendered.incrementAndGet();
		sleep();
		response.setContentType("text/html");
		response.getWriter().write("page");
	}

	private static void assertIsRefused(MockHttpServletResponse response) throws IOException {
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("2");
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(response.getContentType()).startsWith("text/html");
		assertThat(response.getContentAsString()).contains("load this page again");
	}

	private MockHttpServletResponse respond(MockHttpServletRequest request, FilterChain chain) throws Exception {
		return respond(this.filter, request, chain);
	}

	private static MockHttpServletResponse respond(PageFilter filter, MockHttpServletRequest request, FilterChain chain)
			throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter.doFilter(request, response, chain);
		return response;
	}

	private static MockHttpServletRequest get(String path) {
		return request("GET", path);
	}

	private static MockHttpServletRequest request(String method, String path) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setServletPath(path);
		return request;
	}

	/**
	 * Uses up all permits.
	 */
	private void keepBusy() throws InterruptedException {
		CountDownLatch busy = new CountDownLatch(ConcurrencyLimit.PERMITS);
		for (int i = 0; i < ConcurrencyLimit.PERMITS; i++) {
			MockHttpServletRequest request = get("/en/" + i);
			this.threads.submit(() -> respond(request, (same, response) -> {
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
				await(PageFilterTests.this.done);
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

	private static void sleep() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static PageFilter filter(Duration maxWait) {
		MeterRegistry registry = new SimpleMeterRegistry();
		RoleCompassProperties properties = new RoleCompassProperties(null, DataSize.ofMegabytes(1), Duration.ZERO);
		ServerProperties server = new ServerProperties();
		server.getCompression().setEnabled(true);
		return new PageFilter(new BaseUrl(properties, server),
				new PageTags(new StaticListableBeanFactory().getBeanProvider(BuildProperties.class)),
				new PageCache(properties, registry), new ConcurrencyLimit(registry, maxWait), server);
	}

}
