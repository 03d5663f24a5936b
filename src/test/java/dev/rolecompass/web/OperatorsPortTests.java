package dev.rolecompass.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What only operators see.
 */
@WebTest
class OperatorsPortTests {

	private final int port;

	private final Http site;

	private final Http operators;

	OperatorsPortTests(@LocalServerPort int port, @LocalManagementPort int managementPort) {
		this.port = port;
		this.site = new Http(port);
		this.operators = new Http(managementPort);
	}

	@Test
	void metricsCoverQuizzesRefusalsAndTheCache() {
		this.site.get("/en/career");
		this.site.get("/en/career");
		Reply reply = this.operators.get("/actuator/prometheus");
		assertThat(reply.status()).isEqualTo(200);
		assertThat(reply.body()).contains("rolecompass_quizzes_completed_total{", "rolecompass_requests_refused_total",
				"cache_gets_total{cache=\"pages\"", "result=\"hit\"", "result=\"miss\"", "jvm_memory_used_bytes");
	}

	@Test
	void metricsContainNoUrls() {
		this.site.get("/en/career/a4b3c4d4e1f3g4hxi2j3k4l3?" + Http.MARKER);
		this.site.get("/en/" + Http.MARKER);
		this.site.get("/" + Http.MARKER);
		assertThat(this.operators.get("/actuator/prometheus").body()).doesNotContain("a4b3", Http.MARKER);
	}

	@ParameterizedTest
	@CsvSource({ "/en/career/a4b3c4d4e1f3g4hxi2j3k0l0, /en/career/a4b3c4d4e1f3g4hxi2j3k0l0",
			"/en/cards/2/job/em-90-90.png, /en/cards/2/job/em-90-90.png?1" })
	void hitsAndMissesAreCounted(String first, String second) {
		double misses = gets("miss");
		this.site.get(first);
		assertThat(gets("miss") - misses).isEqualTo(1);
		double hits = gets("hit");
		this.site.get(second);
		assertThat(gets("hit") - hits).isEqualTo(1);
	}

	@Test
	void connectionsAreCounted() throws IOException {
		List<Socket> idle = new ArrayList<>();
		try {
			for (int i = 0; i < 50; i++) {
				idle.add(new Socket(InetAddress.getLoopbackAddress(), this.port));
			}
			await().untilAsserted(() -> assertThat(sum("rolecompass_connections ")).isGreaterThanOrEqualTo(50));
		}
		finally {
			for (Socket socket : idle) {
				socket.close();
			}
		}
		await().untilAsserted(() -> assertThat(sum("rolecompass_connections ")).isLessThan(50));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health/liveness", "/actuator/health/readiness" })
	void probesAreAvailable(String probe) {
		assertThat(this.operators.get(probe).body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans", "/en" })
	void otherEndpointsAreNotAvailable(String path) {
		assertThat(this.operators.get(path).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/prometheus" })
	void nothingIsOnThePublicPort(String path) {
		assertThat(this.site.get(path)).isErrorPage(404);
	}

	private double gets(String result) {
		return sum("cache_gets_total{", "\"" + result + "\"");
	}

	private double sum(String metric, String... labels) {
		return this.operators.get("/actuator/prometheus")
			.body()
			.lines()
			.filter((line) -> line.startsWith(metric) && Stream.of(labels).allMatch(line::contains))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
			.sum();
	}

}
