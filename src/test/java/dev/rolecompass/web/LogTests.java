package dev.rolecompass.web;

import java.util.Arrays;

import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is logged after the start, and what isn't.
 */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

	private static final String ANSWERS = "a4b3c4d4e1f3g4hxi2j3k4l3";

	private static final String SLUG = "em-81-58";

	private final Http site;

	private final Http operators;

	LogTests(@LocalServerPort int port, @LocalManagementPort int managementPort) {
		this.site = new Http(port);
		this.operators = new Http(managementPort);
	}

	@Test
	void requestsAreNotLogged(CapturedOutput output) {
		for (LinkKind kind : LinkKind.values()) {
			for (String method : new String[] { "GET", "HEAD", "POST", "PUT", "OPTIONS", "TRACE", Http.MARKER }) {
				this.site.raw(method + " " + kind.target() + " HTTP/1.1", "Host: " + this.site.host(),
						"User-Agent: " + Http.MARKER);
			}
		}
		assertNothingLeaked(output);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/career/" + ANSWERS + "%00", "/en/career/" + ANSWERS + "%zz",
			"/en/career/" + ANSWERS + "{", "/en/career/" + ANSWERS + "\u0000", "/en/career/" + ANSWERS + " x",
			"/en/career/" + ANSWERS + "\u00E9", "/en/career/" + ANSWERS + ";x=1", "/en/career/" + ANSWERS + "/q",
			"/en/career/" + ANSWERS + "q", "/en/career/" + ANSWERS + ".txt", "/en/result/career/" + SLUG + "x",
			"/en/result/career/" + SLUG + "%2F", "/en/result/career/" + SLUG + "^",
			"/en/career?with=job." + SLUG + "&with=zzmarker9", "/en/career?with=job." + SLUG + "\u00E9",
			"/en/career?asked=zzmarker9&zzmarker9=" + ANSWERS, "/en/career/a3?asked=a&a=%zzmarker9", "/../" + ANSWERS,
			"/EN/career/" + ANSWERS, "/result/career/" + SLUG, "/en/career/a3/b/" + ANSWERS,
			"/en/x/career/" + SLUG + ".json", "http://zzmarker9/en/career/" + ANSWERS,
			"/en/compare?with=career." + SLUG + "&with=zzmarker9", "/zzmarker9/" + ANSWERS, "/en/{zzmarker9",
			"/en/career/" + ANSWERS + "%0a%0dERROR%20zzmarker9", "/en/career?asked=a&a=zzmarker9",
			"/assets/zzmarker9.css", "/en/cards/2/career/zzmarker9.png" })
	void brokenLinksAreNotLogged(String target, CapturedOutput output) {
		this.site.getRaw(target);
		this.operators.getRaw(target);
		this.site.getRaw(target, "Accept: " + Http.MARKER + "; " + ANSWERS);
		this.site.getRaw(target, "Cookie: last=\"" + ANSWERS + "{" + Http.MARKER);
		this.site.getRaw(target, "Referer: http://x/en/career/" + ANSWERS, "(" + Http.MARKER);
		this.site.raw("GET " + target + " HTTP/9.9", "Host: " + this.site.host());
		this.site.raw("GET(" + target + " HTTP/1.1", "Host: " + this.site.host());
		this.site.raw("GET " + target + " HTTP/1.1", "Host: " + Http.MARKER + "{");
		this.site.raw("GET " + target + " HTTP/1.1", "Host: " + this.site.host(), "Content-Length: " + Http.MARKER);
		assertNothingLeaked(output);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /livez", "GET /readyz", "POST /en/career" })
	void bodiesAreNotLogged(String request, CapturedOutput output) {
		this.site.bytes(String.join("\r\n", request + " HTTP/1.1", "Host: " + this.site.host(), "Connection: close",
				"Content-Type: application/json", "Content-Length: " + Http.MARKER.length(), "", Http.MARKER));
		assertNothingLeaked(output);
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.apache.coyote.http11.Http11Processor", "org.apache.coyote.http11.Http11InputBuffer",
			"org.apache.tomcat.util.http.parser.Cookie", "org.apache.tomcat.util.http.Parameters" })
	void tomcatsLoggersThatQuoteRequestsAreOff(String logger) {
		// Tomcat logs only the first of many such requests, which another test may have
		// sent
		assertThat(LogFactory.getLog(logger).isInfoEnabled()).isFalse();
	}

	@Test
	void eachLineIsOneJsonObjectWhateverItContains(CapturedOutput output) {
		LogFactory.getLog(getClass())
			.error("two\nlines\r\n{\"level\":\"forged\"}\u001b[31m", new IllegalStateException("and\nmore"));
		String[] lines = output.getOut().split("\n");
		assertThat(lines).isNotEmpty()
			.allSatisfy((line) -> assertThat(new JsonMapper().readTree(line).isObject()).as(line).isTrue());
		assertThat(Arrays.stream(lines).filter((line) -> line.contains("forged"))).hasSize(1)
			.noneMatch((line) -> line.indexOf('\u001b') >= 0);
	}

	private static void assertNothingLeaked(CapturedOutput output) {
		assertThat(output.getAll()).doesNotContain(ANSWERS, SLUG, Http.MARKER, "a2b2c2d2e2f2g2h2i2j2k2l2");
	}

}
