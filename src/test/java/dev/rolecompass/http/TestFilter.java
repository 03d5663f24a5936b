package dev.rolecompass.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/**
 * Runs a {@link PageFilter} without a server.
 */
final class TestFilter {

	private final AtomicInteger rendered = new AtomicInteger();

	private final PageFilter filter;

	/**
	 * Creates a filter with compression and a cache of 1 MB.
	 * @param maxWait how long a request may wait for a permit
	 */
	TestFilter(Duration maxWait) {
		MeterRegistry registry = new SimpleMeterRegistry();
		RoleCompassProperties properties = new RoleCompassProperties(null, DataSize.ofMegabytes(1), Duration.ZERO);
		ServerProperties server = new ServerProperties();
		server.getCompression().setEnabled(true);
		this.filter = new PageFilter(new BaseUrl(properties, server), new PageTags(Map.of()),
				new PageCache(properties, registry), new ConcurrencyLimit(registry, maxWait), server);
	}

	/**
	 * A handler that declares a lifetime and responds with how often it was called.
	 */
	FilterChain declaring(Lifetime lifetime) {
		return (request, response) -> {
			if (lifetime != Lifetime.NONE) {
				PageFilter.cache((HttpServletRequest) request, lifetime);
			}
			response.getOutputStream()
				.write(String.valueOf(this.rendered.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
		};
	}

	MockHttpServletResponse respond(MockHttpServletRequest request, FilterChain chain) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		respond(request, response, chain);
		return response;
	}

	void respond(MockHttpServletRequest request, HttpServletResponse response, FilterChain chain) throws Exception {
		this.filter.doFilter(request, response, chain);
	}

	static MockHttpServletRequest get(String path) {
		return request("GET", path);
	}

	static MockHttpServletRequest request(String method, String path) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setServletPath(path);
		return request;
	}

}
