package dev.rolecompass.http;

import java.nio.channels.SelectionKey;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;

/**
 * Tomcat's protocol, except that idle connections can't keep other clients out. While as
 * many are open as Tomcat accepts, the one that has waited longest for its client is
 * closed, to make room for the next. By itself, Tomcat accepts nobody until one of them
 * times out. Public, because Tomcat creates it by name.
 */
public class EvictingProtocol extends Http11NioProtocol {

	public EvictingProtocol() {
		super(new EvictingEndpoint());
	}

	private static final class EvictingEndpoint extends NioEndpoint {

		/**
		 * A client that connects sends its request at once, but it may not be read yet.
		 */
		private static final int MIN_WAIT_IN_MILLIS = 100;

		private static final int PAUSE_IN_MILLIS = 10;

		/**
		 * Tomcat calls this before it accepts a connection.
		 */
		@Override
		protected void countUpOrAwaitConnection() throws InterruptedException {
			while (isFull() && isRunning() && !isPaused() && !evictOne()) {
				Thread.sleep(PAUSE_IN_MILLIS);
			}
			super.countUpOrAwaitConnection();
		}

		private boolean isFull() {
			return getMaxConnections() > 0 && getConnectionCount() >= getMaxConnections();
		}

		private boolean evictOne() {
			long latest = System.currentTimeMillis() - MIN_WAIT_IN_MILLIS;
			Optional<NioSocketWrapper> longest = getConnections().stream()
				.map(NioSocketWrapper.class::cast)
				.filter((connection) -> isWaiting(connection) && connection.getLastRead() < latest)
				.min(Comparator.comparingLong(NioSocketWrapper::getLastRead));
			return longest.isPresent() && closeIfWaiting(longest.get());
		}

		/**
		 * Whether nothing happens until the client sends something.
		 */
		private static boolean isWaiting(NioSocketWrapper connection) {
			return connection.interestOpsHas(SelectionKey.OP_READ);
		}

		/**
		 * A thread that serves a request holds the lock.
		 */
		private static boolean closeIfWaiting(NioSocketWrapper connection) {
			ReentrantLock lock = connection.getLock();
			if (!lock.tryLock()) {
				return false;
			}
			try {
				if (!isWaiting(connection)) {
					return false;
				}
				connection.close();
				return true;
			}
			finally {
				lock.unlock();
			}
		}

	}

}
