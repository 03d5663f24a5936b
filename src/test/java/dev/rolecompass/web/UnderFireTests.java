package dev.rolecompass.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Small versions of the load tests in {@code src/tools}: many slow clients, and many
 * requests at once.
 */
@WebTest
@Timeout(120)
class UnderFireTests {

	/**
	 * More than Tomcat has threads.
	 */
	private static final int MANY = 400;

	private static final int FEW = 10;

	private static final int MORE_THAN_BUFFERS_HOLD = 120;

	private final Http http;

	private final List<Socket> sockets = new ArrayList<>();

	UnderFireTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@AfterEach
	void close() throws IOException {
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "GET /en/career/a3", "GET /en/career HTTP/1.1\r\nHost: localhost\r\nX: ",
			"POST /en/career HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4096\r\n\r\na=",
			"POST /en/career HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\na" })
	void clientsThatSendSlowlyDoNotBlockOthers(String beginning) throws IOException {
		for (int i = 0; i < MANY; i++) {
			open(0).getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
		}
		assertThat(this.http.get("/en/career/a3b1")).hasStatus(200);
	}

	@Test
	void clientsThatReadSlowlyDoNotBlockOthers() throws IOException {
		cacheTheCover();
		String request = "GET /en/cards/2/cover.png HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(3);
		for (int i = 0; i < MANY; i++) {
			open(1_024).getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
		}
		assertThat(this.http.get("/en/career/a3b1")).hasStatus(200);
	}

	/**
	 * Sending a cached card needs a thread for each client, but none of the few permits
	 * to render.
	 */
	@Test
	void clientsThatReadSlowlyHoldNoPermit() throws IOException {
		cacheTheCover();
		String request = "GET /en/cards/2/cover.png HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(MORE_THAN_BUFFERS_HOLD);
		for (int i = 0; i < FEW; i++) {
			open(1_024).getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
		}
		for (int i = 0; i < MANY; i++) {
			assertThat(this.http.get("/en/job/a%db%dc%dd%de0f0".formatted(i % 5, i / 5 % 5, i / 25 % 5, i / 125)))
				.hasStatus(200);
		}
	}

	@Test
	void manyRequestsAtOnceEachGetThePageOrA503() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(MANY);
		List<Callable<Reply>> requests = IntStream.range(0, MANY)
			.<Callable<Reply>>mapToObj((i) -> () -> this.http
				.getRaw("/en/job/a%db%dc%dd%d".formatted(i % 5, i / 5 % 5, i / 25 % 5, i / 125)))
			.toList();
		List<Reply> replies = new ArrayList<>();
		for (Future<Reply> reply : threads.invokeAll(requests)) {
			replies.add(reply.get());
		}
		threads.shutdown();
		assertThat(replies).allSatisfy((reply) -> assertThat(reply).isOurs())
			.allSatisfy((reply) -> assertThat(reply.status()).isIn(200, 503))
			.filteredOn((reply) -> reply.status() == 503)
			.allSatisfy((reply) -> assertThat(reply).isNotStored().hasType("text/html"))
			.allSatisfy((reply) -> assertThat(reply.headers("Retry-After")).containsExactly("2"));
		assertThat(replies).filteredOn((reply) -> reply.status() == 200).isNotEmpty();
		assertThat(this.http.get("/en/job/a4b4c4d4e4")).hasStatus(200);
	}

	/**
	 * Draws the cover first, because that takes a second. Requests of another test may
	 * still be waiting.
	 */
	private void cacheTheCover() {
		Awaitility.await().untilAsserted(() -> assertThat(this.http.get("/en/cards/2/cover.png")).hasStatus(200));
	}

	private Socket open(int receiveBuffer) throws IOException {
		Socket socket = new Socket();
		if (receiveBuffer > 0) {
			socket.setReceiveBufferSize(receiveBuffer);
		}
		socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), this.http.port()));
		this.sockets.add(socket);
		return socket;
	}

}
