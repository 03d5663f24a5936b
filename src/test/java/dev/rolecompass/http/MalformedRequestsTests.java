package dev.rolecompass.http;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.web.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Malformed requests, and the responses to them.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MalformedRequestsTests {

	private static final String MARKER = "zzmarker9";

	/**
	 * Traces of the app's implementation.
	 */
	private static final List<String> INTERNALS = List.of("Tomcat", "Catalina", "Coyote", "Apache", "Spring",
			"Thymeleaf", "Jackson", "Java ", "Java/", "java.", "javax.", "jakarta.", "Exception", "SNAPSHOT", "\tat ");

	private static final Pattern VERSION = Pattern.compile("(?<![\\d.])\\d+\\.\\d+\\.\\d+");

	private static final Pattern LOCAL = Pattern.compile("/(?!/)[A-Za-z0-9._/?=&-]*+");

	private final int port;

	MalformedRequestsTests(@LocalServerPort int port) {
		this.port = port;
	}

	@ParameterizedTest
	@MethodSource("requests")
	void malformedRequestsGetTheListedStatuses(MalformedRequest request) throws IOException {
		try (RawConnection connection = new RawConnection(this.port)) {
			List<RawResponse> responses = connection.sendLast(request.bytes());
			assertThat(responses)
				.allSatisfy((response) -> assertThat(response).satisfies(MalformedRequestsTests::revealsNothing));
			// Tomcat responds to OPTIONS * itself, before any valve
			assertThat(responses)
				.filteredOn((response) -> response.status() > 0 && !request.text().startsWith("OPTIONS *"))
				.allSatisfy(MalformedRequestsTests::hasOurHeaders);
			assertThat(responses).filteredOn((response) -> response.status() >= 400)
				.allSatisfy(MalformedRequestsTests::isUncachedErrorPage);
			assertThat(statuses(responses)).isEqualTo(request.statuses());
		}
	}

	@Test
	void requestsAreDistinct() {
		assertThat(requests().map(MalformedRequest::text)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(200);
	}

	static Stream<MalformedRequest> requests() {
		return MalformedRequest.all();
	}

	private static void revealsNothing(RawResponse response) {
		assertThat(response.text()).doesNotContainIgnoringCase(MARKER)
			.doesNotContain(INTERNALS)
			.doesNotContainPattern(VERSION);
	}

	private static void hasOurHeaders(RawResponse response) {
		new Reply(response.status(), response.head(), response.body()).assertThat().isOurs();
		assertThat(response.headers("Location")).allMatch((location) -> LOCAL.matcher(location).matches());
	}

	private static void isUncachedErrorPage(RawResponse response) {
		assertThat(response.headers("Cache-Control")).containsExactly("no-store");
		assertThat(response.headers("Content-Type")).singleElement().asString().startsWith("text/html");
		assertThat(response.body())
			.matches((body) -> body.isEmpty() || body.contains("<h1") && body.endsWith("</html>\n"));
	}

	private static String statuses(List<RawResponse> responses) {
		return responses.isEmpty() ? "-"
				: responses.stream()
					.map((response) -> String.valueOf(response.status()))
					.collect(Collectors.joining(" "));
	}

}
