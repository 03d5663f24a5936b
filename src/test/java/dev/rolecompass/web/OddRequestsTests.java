package dev.rolecompass.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that no browser sends, where {@code malformed-requests.txt} can't say what
 * must hold.
 */
@WebTest
class OddRequestsTests {

	private final Http http;

	OddRequestsTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Accept-Language: zzmarker9;q=zz", "Accept: zzmarker9", "Accept-Encoding: zzmarker9;q=9",
			"Accept-Charset: zzmarker9", "Content-Type: zzmarker9", "Content-Type: text/html; charset=zzmarker9",
			"Cookie: JSESSIONID=zzmarker9", "Cookie: zz\"marker9={;a3=\"", "Range: bytes=zzmarker9-",
			"If-None-Match: zzmarker9", "If-Modified-Since: zzmarker9", "If-Match: zzmarker9",
			"Origin: http://zzmarker9.example", "Referer: http://zzmarker9/\u00E9", "User-Agent: zzmarker9",
			"Upgrade: zzmarker9", "Upgrade: h2c", "X-HTTP-Method-Override: POST", "X: a\r\n zzmarker9" })
	void malformedHeadersAreIgnored(String line) {
		Reply reply = this.http.getRaw("/en/career/a3", line);
		assertThat(reply).isOurs().hasStatus(200).doesNotEcho(Http.MARKER);
		assertThat(reply.body()).isEqualTo(this.http.get("/en/career/a3").body());
	}

	@Test
	@Timeout(10)
	void responsesDoNotWaitForTheBody() {
		Reply reply = this.http.raw("POST /en/career HTTP/1.1", "Host: " + this.http.host(), "Content-Length: 4096");
		assertThat(reply).isErrorPage(405);
		assertThat(this.http.raw("GET /en/career HTTP/1.1", "Host: " + this.http.host(), "Content-Length: 4096"))
			.isOurs()
			.hasStatus(200);
		assertThat(this.http.raw("GET /en/career HTTP/1.1", "Host: " + this.http.host(), "Transfer-Encoding: chunked"))
			.isOurs()
			.hasStatus(200);
	}

}
