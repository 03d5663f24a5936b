package dev.rolecompass.http;

import java.io.IOException;
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
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class PageFilterTests {

	private static final int MANY = 40;

	private static final FilterChain NOTHING = (request, response) -> {
	};

	private final AtomicInteger made = new AtomicInteger();

	private final CountDownLatch done = new CountDownLatch(1);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final PageFilter filter = filter(Duration.ofMillis(50));

	@AfterEach
	void finish() {
		this.done.countDown();
		this.threads.shutdownNow();
	}

	/**
	 * As after a start, when nothing is at hand.
	 */
	@Test
	void aPageThatManyAskForAtOnceIsMadeOnceOrTwice() throws Exception {
		PageFilter patient = filter(Duration.ofMinutes(1));
		List<Future<MockHttpServletResponse>> answers = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			answers.add(this.threads.submit(() -> answer(patient, get("/en"), this::makeSlowly)));
		}
		for (Future<MockHttpServletResponse> answer : answers) {
			assertThat(answer.get().getContentAsString()).isEqualTo("page");
			assertThat(answer.get().getHeader("ETag")).isNotBlank();
		}
		assertThat(this.made).hasValueBetween(1, Capacity.AT_A_TIME);
	}

	@ParameterizedTest
	@CsvSource({ "/en, text/html,", "/en/cards/1/cover.png, image/png, max-age=31536000" })
	void whatIsAtHandWaitsForNoTurn(String path, String type, @Nullable String cacheControl) throws Exception {
		FilterChain chain = (request, response) -> {
			this.made.incrementAndGet();
			response.setContentType(type);
			if (cacheControl != null) {
				((HttpServletResponse) response).setHeader("Cache-Control", cacheControl);
			}
			response.getOutputStream().write('x');
		};
		answer(get(path), chain);
		keepBusy();
		assertThat(answer(get(path), chain).getContentAsString()).isEqualTo("x");
		assertThat(this.made).hasValue(1);
	}

	@Test
	void aPictureIsTheSameWhateverIsAddedToItsAddress() throws Exception {
		FilterChain chain = (request, response) -> {
			((HttpServletResponse) response).setHeader("Cache-Control", "max-age=31536000");
			response.getWriter().write(String.valueOf(this.made.incrementAndGet()));
		};
		for (String query : new String[] { null, "", "1", "2" }) {
			MockHttpServletRequest request = get("/en/cards/1/cover.png");
			request.setQueryString(query);
			assertThat(answer(request, chain).getContentAsString()).isEqualTo("1");
		}
	}

	@ParameterizedTest
	@CsvSource({ "GET, /en", "HEAD, /en", "POST, /en", "GET, /", "GET, /xx/career", "POST, /xx/career", "GET, /error",
			"GET, /robots.txt", "GET, /nothing", "POST, /livez", "POST, /assets/site.css" })
	void whatHasToBeMadeTakesATurn(String method, String path) throws Exception {
		keepBusy();
		assertThat(answer(request(method, path), NOTHING).getStatus()).isEqualTo(503);
	}

	@Test
	void soDoesThePageOfAnError() throws Exception {
		keepBusy();
		MockHttpServletRequest request = get("/error");
		request.setDispatcherType(DispatcherType.ERROR);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/livez");
		assertThat(answer(request, NOTHING).getStatus()).isEqualTo(503);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /livez", "HEAD, /livez", "GET, /readyz", "GET, /assets/site.css", "GET, /favicon.svg" })
	void probesAndFilesTakeNone(String method, String path) throws Exception {
		keepBusy();
		assertThat(answer(request(method, path), NOTHING).getStatus()).isEqualTo(200);
	}

	private void makeSlowly(ServletRequest request, ServletResponse response) throws IOException {
		this.made.incrementAndGet();
		sleep();
		response.setContentType("text/html");
		response.getWriter().write("page");
	}

	private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain) throws Exception {
		return answer(this.filter, request, chain);
	}

	private static MockHttpServletResponse answer(PageFilter filter, MockHttpServletRequest request, FilterChain chain)
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
	 * Has as much under way as may be at a time.
	 */
	private void keepBusy() throws InterruptedException {
		CountDownLatch busy = new CountDownLatch(Capacity.AT_A_TIME);
		for (int i = 0; i < Capacity.AT_A_TIME; i++) {
			MockHttpServletRequest request = get("/en/" + i);
			this.threads.submit(() -> answer(request, (same, response) -> {
				busy.countDown();
				await(this.done);
			}));
		}
		busy.await();
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

	private static PageFilter filter(Duration patience) {
		MeterRegistry registry = new SimpleMeterRegistry();
		RoleCompassProperties properties = new RoleCompassProperties(null, DataSize.ofMegabytes(1), Duration.ZERO);
		ServerProperties server = new ServerProperties();
		return new PageFilter(new BaseUrl(properties, server),
				new PageTags(new StaticListableBeanFactory().getBeanProvider(BuildProperties.class)),
				new FinishedPages(properties, registry), new Capacity(registry, patience), server);
	}

}
