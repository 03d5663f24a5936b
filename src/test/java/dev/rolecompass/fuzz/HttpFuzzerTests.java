package dev.rolecompass.fuzz;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first requests of {@link HttpFuzzer}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HttpFuzzerTests {

	private static final int REQUESTS = 5_000;

	@Test
	void oddRequestsGetAnswersAsTheyShouldBe(@LocalServerPort int port) {
		assertThat(new HttpFuzzer(port, 0, REQUESTS).run()).containsKeys(200, 301, 303, 400, 404, 405);
	}

}
