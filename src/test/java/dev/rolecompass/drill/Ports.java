package dev.rolecompass.drill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where copies and proxies may listen.
 */
final class Ports {

	private Ports() {
	}

	/**
	 * A port that no connection is given by itself, so that it is still free when a copy
	 * has been restarted.
	 */
	static int free() throws IOException {
		while (true) {
			int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
			try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
				return socket.getLocalPort();
			}
			catch (IOException ex) {
				// Taken
			}
		}
	}

}
