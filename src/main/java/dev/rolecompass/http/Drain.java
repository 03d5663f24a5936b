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
 * Goes on serving for a while after the app was told to stop. Readiness refuses before
 * anything here is stopped, so whoever shares out the requests has the time to see that.
 * <p>
 * Each answer is the last one on its connection, and says so: a client that had to find
 * out by the connection's end might have sent its next request already, and a proxy that
 * knows nothing of readiness would never leave.
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
	 * Returns when it is time for the server to stop. Is in the phase that stops first,
	 * so that all is there while requests still come.
	 */
	@Override
	public void stop() {
		this.protocols.forEach((protocol) -> protocol.setMaxKeepAliveRequests(1));
		this.running = false;
		if (this.duration.isZero()) {
			return;
		}
		logger.info("Serving for another " + this.duration.toMillis() + " ms, while readiness refuses");
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
