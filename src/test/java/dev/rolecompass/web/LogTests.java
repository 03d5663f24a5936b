package dev.rolecompass.web;

import java.util.Arrays;
import java.util.stream.Stream;

import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is logged, and what isn't. The start isn't part of it.
 */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

	private static final String ANSWERS = "a4b3c4d4e1f3g4hxi2j3k4l3";

	private final Http site;

	private final Http operators;

	LogTests(@LocalServerPort int port, @LocalManagementPort int managementPort) {
		this.site = new Http(port);
		this.operators = new Http(managementPort);
	}

	@Test
	void nothingThatIsAskedForIsLogged(CapturedOutput output) {
		Stream
			.of("/en/career/" + ANSWERS, "/en/career/" + ANSWERS + Http.MARKER, "/en/result/career/em-81-58",
					"/en/compare?with=career.em-81-58&with=" + Http.MARKER, "/" + Http.MARKER + "/" + ANSWERS,
					"/en/%00" + ANSWERS, "/en/career/" + ANSWERS + "%0a%0dERROR%20" + Http.MARKER,
					"/en/{" + Http.MARKER, "/en/career?asked=a&a=" + Http.MARKER, "/assets/" + Http.MARKER + ".css",
					"/en/cards/1/career/" + Http.MARKER + ".png")
			.forEach((target) -> {
				this.site.getRaw(target);
				this.operators.getRaw(target);
			});
		Stream.of("GET", "POST", "OPTIONS", "TRACE", Http.MARKER)
			.forEach((method) -> this.site.raw(method + " /en/career/" + ANSWERS + " HTTP/1.1", "Host: " + Http.MARKER,
					"User-Agent: " + Http.MARKER, "Cookie: a=\"" + Http.MARKER));
		assertThat(output.getAll()).doesNotContain(ANSWERS, "em-81-58", Http.MARKER);
	}

	@Test
	void eachLineIsAnObjectWhateverIsInIt(CapturedOutput output) {
		LogFactory.getLog(getClass())
			.error("two\nlines\r\n{\"level\":\"forged\"}\u001b[31m", new IllegalStateException("and\nmore"));
		String[] lines = output.getOut().split("\n");
		assertThat(lines).isNotEmpty()
			.allSatisfy((line) -> assertThat(new JsonMapper().readTree(line).isObject()).as(line).isTrue());
		assertThat(Arrays.stream(lines).filter((line) -> line.contains("forged"))).hasSize(1)
			.noneMatch((line) -> line.indexOf('\u001b') >= 0);
	}

}
