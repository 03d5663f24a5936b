package dev.rolecompass.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.coyote.http11.AbstractHttp11Protocol;

import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps serving for a while after the app is told to stop (spring-boot#20995). Readiness
 * fails first, so a load balancer has time to notice.
 * <p>
 * Each response then closes its connection. Otherwise a client might send its next
 * request to a closed connection, and a proxy that ignores readiness would never leave.
 */
@Component
class Drain implements SmartLifecycle, TomcatProtocolHandlerCustomizer<AbstractHttp11Protocol<?>> {

	private static final Log logger = LogFactory.getLog(Drain.class);

	private final List<AbstractHttp11Protocol<?>> protocols = new CopyOnWriteArrayList<>();

	private final Duration duration;

	private volatile boolean running;

	Drain(RoleCompassProperties properties) {
		this.duration = properties.drain();
	}

	@Override
	public void customize(AbstractHttp11Protocol<?> protocol) {
		this.protocols.add(protocol);
	}

	@Override
	public void start() {
		this.running = true;
	}

	/**
	 * Returns when the server may stop. Runs in the phase that stops first, so everything
	 * else still works.
	 */
	@Override
	public void stop() {
		this.protocols.forEach((protocol) -> protocol.setMaxKeepAliveRequests(1));
		this.running = false;
		if (this.duration.isZero()) {
			return;
		}
		logger.info("Serving for another " + this.duration.toMillis() + " ms, while readiness fails");
		try {
			Thread.sleep(this.duration.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public boolean isPauseable() {
		return false;
	}

}
