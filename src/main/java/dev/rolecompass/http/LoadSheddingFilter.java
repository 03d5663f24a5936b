package dev.rolecompass.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes no more answers at a time than the machine can, so that those it makes are soon
 * done and take little memory. Whoever would wait too long is asked to come back, which
 * costs next to nothing. Answers at hand don't get here.
 */
@Component
public class LoadSheddingFilter extends OncePerRequestFilter {

	/**
	 * Making a page is all work and no waiting, so more at a time would only make each
	 * take longer.
	 */
	private static final int AT_A_TIME = Math.max(2, Runtime.getRuntime().availableProcessors());

	/**
	 * Long enough for a burst, too short to be a nuisance.
	 */
	private static final Duration PATIENCE = Duration.ofMillis(250);

	/**
	 * More would wait in vain, and leave no thread for what is at hand.
	 */
	private static final int WAITING = 50;

	private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

	private static final String PAGE = RefusalValve.read("busy.html");

	private final Semaphore capacity = new Semaphore(AT_A_TIME, true);

	private final Counter refused;

	LoadSheddingFilter(MeterRegistry registry) {
		this.refused = Counter.builder("rolecompass.requests.refused")
			.description("Requests that were asked to come back since there was too much to do")
			.register(registry);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isMyTurn()) {
			refuse(response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.capacity.release();
		}
	}

	private boolean isMyTurn() {
		try {
			return this.capacity.getQueueLength() < WAITING
					&& this.capacity.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void refuse(HttpServletResponse response) throws IOException {
		this.refused.increment();
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(PAGE);
	}

}
