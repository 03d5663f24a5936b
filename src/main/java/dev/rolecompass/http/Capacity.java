package dev.rolecompass.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Has no more answers made at a time than the machine can, so that those it makes are
 * soon done and take little memory. Whoever would wait too long is asked to come back,
 * which costs next to nothing.
 */
@Component
class Capacity {

	/**
	 * Making a page is all work and no waiting, so more at a time would only make each
	 * take longer.
	 */
	static final int AT_A_TIME = Math.max(2, Runtime.getRuntime().availableProcessors());

	/**
	 * Half of the threads, where those are counted, so that enough are left for what is
	 * at hand; their turn comes within half a second on a machine that is warm.
	 */
	private static final int WAITING = 100;

	/**
	 * One that has only just started may take longer for its first pages.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

	private static final String PAGE = RefusalValve.read("busy.html");

	private final Semaphore permits = new Semaphore(AT_A_TIME, true);

	private final Duration patience;

	private final Counter refused;

	@Autowired
	Capacity(MeterRegistry registry) {
		this(registry, PATIENCE);
	}

	Capacity(MeterRegistry registry, Duration patience) {
		this.patience = patience;
		this.refused = Counter.builder("rolecompass.requests.refused")
			.description("Requests that were asked to come back since there was too much to do")
			.register(registry);
	}

	/**
	 * Has an answer made when its turn comes, or asks the client to come back. It is sent
	 * once somebody else has the turn, however slowly the client reads.
	 * @param response the response, which nothing has been written to
	 * @param making what makes the answer
	 */
	void share(HttpServletResponse response, Making making) throws ServletException, IOException {
		if (!isMyTurn()) {
			refuse(response);
			return;
		}
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		Optional<FinishedPage> page;
		try {
			page = making.make(answer);
		}
		finally {
			this.permits.release();
		}
		if (page.isPresent()) {
			answer.resetBuffer();
			page.get().writeTo(response);
		}
		else {
			answer.copyBodyToResponse();
		}
	}

	private boolean isMyTurn() {
		try {
			return this.permits.getQueueLength() < WAITING
					&& this.permits.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
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

	/**
	 * What makes an answer, all of it in memory.
	 */
	interface Making {

		/**
		 * Makes it.
		 * @param answer keeps what is written to it
		 * @return the page that is to be sent instead, if it is one that others get, too
		 */
		Optional<FinishedPage> make(ContentCachingResponseWrapper answer) throws ServletException, IOException;

	}

}
