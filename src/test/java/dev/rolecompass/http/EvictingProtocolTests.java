package dev.rolecompass.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link EvictingProtocol}, with far more clients than connections.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.tomcat.max-connections=40", "server.tomcat.connection-timeout=60s" })
class EvictingProtocolTests {

	/**
	 * No connection times out earlier than a minute.
	 */
	private static final Duration SOON = Duration.ofSeconds(10);

	private final List<RawConnection> connections = new ArrayList<>();

	private final int port;

	EvictingProtocolTests(@LocalServerPort int port) {
		this.port = port;
	}

	@AfterEach
	void closeAll() throws IOException {
		for (RawConnection connection : this.connections) {
			connection.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "GET /en HT" })
	void clientsThatStaySilentDoNotKeepOthersOut(String sent) throws IOException {
		for (int i = 0; i < 100; i++) {
			open().send(sent);
		}
		long start = System.nanoTime();
		assertThat(open().get("/en").status()).isEqualTo(200);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
	}

	@Test
	void aConnectionStaysOpenWhileOthersAreSilentForLonger() throws IOException {
		RawConnection busy = open();
		for (int i = 0; i < 100; i++) {
			open();
			if (i % 10 == 0) {
				assertThat(busy.get("/en").status()).isEqualTo(200);
			}
		}
	}

	/**
	 * All connections are busy when the last client comes, and idle soon after.
	 */
	@Test
	void clientsThatHaveBeenServedDoNotKeepOthersOut() throws IOException {
		String page = "GET /en/career/a%d HTTP/1.1\r\nHost: localhost\r\n\r\n";
		for (int i = 0; i < 80; i++) {
			open().send(page.formatted(i % 5));
		}
		assertThat(open().get("/en").status()).isEqualTo(200);
	}

	private RawConnection open() throws IOException {
		RawConnection connection = new RawConnection(this.port);
		this.connections.add(connection);
		return connection;
	}

}
