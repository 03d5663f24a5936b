package dev.rolecompass.http;

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
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
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

	private final AtomicInteger made = new AtomicInteger();

	private final PageFilter filter = filter();

	/**
	 * As after a start, when nothing is at hand.
	 */
	@Test
	void aPageThatManyAskForAtOnceIsMadeOnceOrTwice() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(MANY);
		List<Future<MockHttpServletResponse>> answers = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			answers.add(threads.submit(() -> answer()));
		}
		for (Future<MockHttpServletResponse> answer : answers) {
			assertThat(answer.get().getContentAsString()).isEqualTo("page");
			assertThat(answer.get().getHeader("ETag")).isNotBlank();
		}
		threads.shutdown();
		assertThat(this.made).hasValueBetween(1, Capacity.AT_A_TIME);
	}

	@ParameterizedTest
	@CsvSource({ "text/html,", "image/png, max-age=31536000" })
	void whatIsAtHandWaitsForNoTurn(String type, @Nullable String cacheControl) throws Exception {
		FilterChain chain = (request, response) -> {
			this.made.incrementAndGet();
			response.setContentType(type);
			if (cacheControl != null) {
				((HttpServletResponse) response).setHeader("Cache-Control", cacheControl);
			}
			response.getOutputStream().write('x');
		};
		answer("/en/first", chain);
		CountDownLatch busy = new CountDownLatch(Capacity.AT_A_TIME);
		CountDownLatch done = new CountDownLatch(1);
		ExecutorService threads = Executors.newFixedThreadPool(Capacity.AT_A_TIME);
		for (int i = 0; i < Capacity.AT_A_TIME; i++) {
			String url = "/en/" + i;
			threads.submit(() -> answer(url, (request, response) -> {
				busy.countDown();
				await(done);
			}));
		}
		busy.await();
		assertThat(answer("/en/first", chain).getContentAsString()).isEqualTo("x");
		assertThat(this.made).hasValue(1);
		done.countDown();
		threads.shutdown();
	}

	private MockHttpServletResponse answer() throws Exception {
		return answer("/en", (request, response) -> {
			this.made.incrementAndGet();
			sleep();
			response.setContentType("text/html");
			response.getWriter().write("page");
		});
	}

	private MockHttpServletResponse answer(String url, FilterChain chain) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("GET", url), response, chain);
		return response;
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

	private static PageFilter filter() {
		MeterRegistry registry = new SimpleMeterRegistry();
		RoleCompassProperties properties = new RoleCompassProperties(null, DataSize.ofMegabytes(1), Duration.ZERO);
		ServerProperties server = new ServerProperties();
		return new PageFilter(new BaseUrl(properties, server),
				new PageTags(new StaticListableBeanFactory().getBeanProvider(BuildProperties.class)),
				new FinishedPages(properties, registry), new Capacity(registry), server);
	}

}
