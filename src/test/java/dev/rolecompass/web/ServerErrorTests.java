package dev.rolecompass.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
@Import(ServerErrorTests.BrokenController.class)
@ExtendWith(OutputCaptureExtension.class)
class ServerErrorTests {

	private final Http http;

	ServerErrorTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "exception", "error", "template", "sent" })
	void anyFailureShowsOurErrorPageWithoutDetails(String kind) {
		Reply reply = this.http.get("/en/broken/" + kind + "?with=job.em-81-58");
		assertThat(reply).isErrorPage(500).doesNotEcho(Http.MARKER);
		assertThat(reply.html().heading()).isEqualTo(Bundles.english("error.server-error.title"));
		assertThat(reply.html().button()).isEqualTo("/en/career?with=job.em-81-58");
		assertThat(reply.body()).doesNotContain("no-such-template", "java.");
	}

	@Test
	void toolsGetProblemDetails() {
		Reply reply = this.http.get("/en/broken/exception.json");
		assertThat(reply).isOurs()
			.hasStatus(500)
			.hasType("application/problem+json")
			.isNotStored()
			.doesNotEcho(Http.MARKER);
		assertThat(reply.body()).contains(Bundles.english("error.server-error.title"));
	}

	@Test
	void theErrorIsLoggedWithoutTheLink(CapturedOutput output) {
		this.http.get("/en/broken/exception?with=job.em-81-58&asked=a4b3");
		assertThat(output).contains("IllegalStateException", Http.MARKER).doesNotContain("em-81-58", "a4b3");
	}

	/**
	 * Fails in each way in which a page can.
	 */
	@Controller
	static class BrokenController {

		@GetMapping({ "/en/broken/exception", "/en/broken/exception.json" })
		String exception() {
			throw new IllegalStateException(Http.MARKER);
		}

		@GetMapping("/en/broken/error")
		String error() {
			throw new StackOverflowError(Http.MARKER);
		}

		@GetMapping("/en/broken/template")
		String template() {
			return "no-such-template";
		}

		@GetMapping("/en/broken/sent")
		void sent(HttpServletResponse response) throws IOException {
			response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Http.MARKER);
		}

	}

}
