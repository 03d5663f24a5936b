package dev.rolecompass.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import dev.rolecompass.RoleCompassApplication;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * What a page costs by itself, without the network and the container: rendered and compressed, or cached.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class PageBenchmark {

	/**
	 * The page.
	 */
	@Param({ "/en", "/en/career/a3b1", "/en/result/job/em-81-58", "/en/career/a4b3c4d4e1f3g4hxi2j3k4l3",
			"/en/compare?with=career.a4b3c4d4e1f3g4hxi2j3k4l3&with=job.a0b1c0dxe1f1g1h1ixj2k0l0" })
	public String page = "";

	/**
	 * The size of the page cache.
	 */
	@Param({ "0", "8MB" })
	public String pageCacheSize = "";

	private ServletWebServerApplicationContext context;

	private Filter[] filters;

	private DispatcherServlet servlet;

	@Setup
	public void start() {
		this.context = (ServletWebServerApplicationContext) SpringApplication.run(RoleCompassApplication.class,
				"--server.port=0", "--server.address=127.0.0.1", "--spring.mvc.servlet.load-on-startup=1",
				"--logging.level.root=off", "--rolecompass.page-cache-size=" + this.pageCacheSize);
		this.filters = new Filter[] { this.context.getBean("pageFilter", Filter.class),
				this.context.getBean("tidyRequestFilter", Filter.class), new ResourceUrlEncodingFilter() };
		this.servlet = this.context.getBean(DispatcherServlet.class);
	}

	@TearDown
	public void stop() {
		this.context.close();
	}

	/**
	 * Requests the page.
	 * @return the response
	 */
	@Benchmark
	public MockHttpServletResponse page() throws ServletException, IOException {
		String[] parts = this.page.split("\\?", 2);
		MockHttpServletRequest request = new MockHttpServletRequest(this.servlet.getServletContext(), "GET", parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		request.addHeader("Accept-Encoding", "gzip");
		MockHttpServletResponse response = new MockHttpServletResponse();
		new MockFilterChain(this.servlet, this.filters).doFilter(request, response);
		if (response.getStatus() != 200) {
			throw new IllegalStateException(this.page + " has status " + response.getStatus());
		}
		return response;
	}

}
