package dev.rolecompass.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that no proper client sends, and how each of them is answered.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MalformedRequestsTests {

	private static final String MARKER = "zzmarker9";

	private final int port;

	MalformedRequestsTests(@LocalServerPort int port) {
		this.port = port;
	}

	@ParameterizedTest
	@MethodSource("requests")
	void aMalformedRequestIsAnsweredAsItShouldBe(MalformedRequest request) throws IOException {
		try (Connection connection = new Connection(this.port)) {
			List<Answer> answers = connection.askLast(request.bytes());
			assertThat(answers)
				.allSatisfy((answer) -> assertThat(AnswerRules.broken(answer, MARKER)).as(answer.text()).isEmpty());
			assertThat(statuses(answers)).isEqualTo(request.answers());
		}
	}

	@Test
	void noRequestIsThereTwice() {
		assertThat(requests().map(MalformedRequest::text)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(200);
	}

	static Stream<MalformedRequest> requests() {
		return MalformedRequest.all();
	}

	private static String statuses(List<Answer> answers) {
		return answers.isEmpty() ? "-"
				: answers.stream().map((answer) -> String.valueOf(answer.status())).collect(Collectors.joining(" "));
	}

}
