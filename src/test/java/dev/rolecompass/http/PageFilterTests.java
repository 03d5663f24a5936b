package dev.rolecompass.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
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

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class PageFilterTests {

	private static final int MANY = 40;

	private final AtomicInteger rendered = new AtomicInteger();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final TestFilter filter = new TestFilter(Duration.ofMillis(50));

	@AfterEach
	void finish() {
		this.threads.shutdownNow();
	}

	@Test
	void aPageThatManyRequestAtOnceIsRenderedAFewTimesAtMost() throws Exception {
		TestFilter patient = new TestFilter(Duration.ofMinutes(1));
		List<Future<MockHttpServletResponse>> responses = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			responses.add(this.threads.submit(() -> patient.respond(TestFilter.get("/en"), this::renderSlowly)));
		}
		for (Future<MockHttpServletResponse> response : responses) {
			assertThat(response.get().getContentAsString()).isEqualTo("page");
			assertThat(response.get().getHeader("ETag")).isNotBlank();
		}
		assertThat(this.rendered).hasValueBetween(1, ConcurrencyLimit.PERMITS);
	}

	@Test
	void responsesAreNotCachedUnlessDeclaredSo() throws Exception {
		FilterChain chain = (request, response) -> response.getWriter()
			.write(String.valueOf(this.rendered.incrementAndGet()));
		for (String each : new String[] { "1", "2" }) {
			MockHttpServletResponse response = this.filter.respond(TestFilter.get("/en"), chain);
			assertThat(response.getContentAsString()).isEqualTo(each);
			assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
			assertThat(response.getHeader("ETag")).isNull();
		}
	}

	@Test
	void errorsAreNeverCached() throws Exception {
		FilterChain chain = (request, response) -> {
			this.filter.declaring(Lifetime.PAGE).doFilter(request, response);
			((HttpServletResponse) response).setStatus(404);
		};
		assertThat(this.filter.respond(TestFilter.get("/en"), chain).getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(this.filter.respond(TestFilter.get("/en"), chain).getContentAsString()).isEqualTo("2");
	}

	@Test
	void theQueryOfACardIsIgnored() throws Exception {
		for (String query : new String[] { null, "", "1", "2" }) {
			MockHttpServletRequest request = TestFilter.get("/en/cards/2/cover.png");
			request.setQueryString(query);
			assertThat(this.filter.respond(request, this.filter.declaring(Lifetime.IMMUTABLE)).getContentAsString())
				.isEqualTo("1");
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
		MockHttpServletRequest request = TestFilter.get("/en");
		if (accepted != null) {
			request.addHeader("Accept-Encoding", accepted);
		}
		assertThat(this.filter.respond(request, this.filter.declaring(Lifetime.PAGE)).getHeader("Content-Encoding"))
			.isEqualTo(coding);
	}

	private void renderSlowly(ServletRequest request, ServletResponse response) throws IOException {
		PageFilter.cache((HttpServletRequest) request, Lifetime.PAGE);
		this.rendered.incrementAndGet();
		sleep();
		response.setContentType("text/html");
		response.getWriter().write("page");
	}

	private static void sleep() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
