package dev.rolecompass.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that no browser sends.
 */
@WebTest
class OddRequestsTests {

	private final Http http;

	OddRequestsTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzmarker9", "GET", "GET /zzmarker9 zzmarker9", "GET  /zzmarker9  HTTP/1.1 x",
			"GET /zzmarker9 HTTP/9.9", "GET /zzmarker9 http/1.1", "GET /zzmarker9 HTTP/1.1zzmarker9",
			"ZZ(MARKER9 /en HTTP/1.1", "ZZ\u00E9MARKER9 /en HTTP/1.1", "GET /en\rzzmarker9 HTTP/1.1",
			"GET /en\u0000zzmarker9 HTTP/1.1", "GET zzmarker9 HTTP/1.1", "GET ftp://zzmarker9/en HTTP/1.1",
			"GET http://[zzmarker9/en HTTP/1.1", "CONNECT zzmarker9:443 HTTP/1.1",
			"\u0016\u0003\u0001\u0000zzmarker9" })
	void aRequestLineThatCantBeReadIsRefused(String line) {
		assertThat(this.http.raw(line, "Host: " + this.http.host())).isRefusal().repeatsNothingOf(Http.MARKER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Nothing: x", "Host: zz marker9", "Host: zzmarker9:zz", "Host: [zzmarker9",
			"Host: zzmarker9/@", "Host: zz_marker9^", "Host: zzmarker9:99999999999",
			"Host: localhost\r\nHost: zzmarker9", "Host: zzm\u00E9rker9" })
	void aHostThatCantBeReadIsRefused(String line) {
		assertThat(this.http.raw("GET /en/career/a3 HTTP/1.1", line)).isRefusal().repeatsNothingOf(Http.MARKER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzmarker9", "zz(marker9: x", "zz marker9: x", ": zzmarker9", "X: a\rzzmarker9: b",
			"X: \u0000zzmarker9", "Content-Length: zzmarker9", "Content-Length: -1",
			"Content-Length: 1\r\nContent-Length: 2", "Transfer-Encoding: zzmarker9",
			"Accept-Encoding: \u0000zzmarker9", "TE: \u0000zzmarker9" })
	void aHeaderThatCantBeReadIsRefused(String line) {
		assertThat(this.http.getRaw("/en/career/a3", line)).isRefusal().repeatsNothingOf(Http.MARKER);
	}

	@ParameterizedTest
	@ValueSource(ints = { 9_000, 64_000 })
	void tooMuchIsRefusedWithAPageAndNotWithAReset(int length) {
		String much = Http.MARKER.repeat(length / Http.MARKER.length());
		assertThat(this.http.getRaw("/en", "X: " + much)).isRefusal().repeatsNothingOf(Http.MARKER);
		assertThat(this.http.getRaw("/" + much)).isRefusal().repeatsNothingOf(Http.MARKER);
		assertThat(this.http.getRaw("/en?" + much)).isRefusal().repeatsNothingOf(Http.MARKER);
		assertThat(this.http.getRaw("/en", "X: x\r\n".repeat(length / 6) + "X: x")).isRefusal();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Accept-Language: zzmarker9;q=zz", "Accept: zzmarker9", "Accept-Encoding: zzmarker9;q=9",
			"Accept-Charset: zzmarker9", "Content-Type: zzmarker9", "Content-Type: text/html; charset=zzmarker9",
			"Cookie: JSESSIONID=zzmarker9", "Cookie: zz\"marker9={;a3=\"", "Range: bytes=zzmarker9-",
			"If-None-Match: zzmarker9", "If-Modified-Since: zzmarker9", "If-Match: zzmarker9",
			"Origin: http://zzmarker9.example", "Referer: http://zzmarker9/\u00E9", "User-Agent: zzmarker9",
			"Upgrade: zzmarker9", "Upgrade: h2c", "X-HTTP-Method-Override: POST", "X: a\r\n zzmarker9" })
	void headersThatMeanNothingAreIgnored(String line) {
		Reply reply = this.http.getRaw("/en/career/a3", line);
		assertThat(reply).isOurs().hasStatus(200).repeatsNothingOf(Http.MARKER);
		assertThat(reply.body()).isEqualTo(this.http.get("/en/career/a3").body());
	}

	@ParameterizedTest
	@ValueSource(ints = { 10, 11, 2000 })
	void anyNumberOfLanguagesMayBeNamed(int number) {
		String line = "Accept-Language: zz" + ",yy".repeat(number - 1);
		assertThat(this.http.getRaw("/", line)).isOurs().redirectsTo(302, "/en");
		assertThat(this.http.getRaw("/nothing", line)).isErrorPage(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Range: bytes=zzmarker9-", "Range: bytes=99999-", "Expect: zzmarker9" })
	void whatCantBeMetIsSaidWithoutRepeatingIt(String line) {
		Reply reply = this.http.getRaw("/favicon.svg", line);
		assertThat(reply).isOurs().hasType("text/html").isNotStored().repeatsNothingOf(Http.MARKER);
		assertThat(reply.status()).isBetween(400, 499);
	}

	@ParameterizedTest
	@CsvSource({ "POST, application/x-www-form-urlencoded", "PUT, application/x-www-form-urlencoded",
			"PATCH, application/x-www-form-urlencoded; charset=zzmarker9", "DELETE, application/x-www-form-urlencoded",
			"POST, multipart/form-data", "POST, multipart/form-data; boundary=zzmarker9", "PUT, multipart/zzmarker9",
			"POST, application/json", "POST, zzmarker9" })
	void bodiesAreLeftAlone(String method, String type) {
		for (String path : new String[] { "/en/career", "/en/career/a3?asked=b&b=1", "/livez" }) {
			assertThat(body(method, path, type)).isErrorPage(405).repeatsNothingOf(Http.MARKER);
		}
		assertThat(body(method, "/nothing", type)).isErrorPage(404).repeatsNothingOf(Http.MARKER);
	}

	@Test
	void whatIsAskedOfTheWholeServerIsAnsweredLikeAllElse() {
		assertThat(this.http.raw("OPTIONS * HTTP/1.1", "Host: " + this.http.host())).isOurs().hasStatus(200);
		assertThat(this.http.raw("GET * HTTP/1.1", "Host: " + this.http.host())).isRefusal();
	}

	@Test
	@Timeout(10)
	void nobodyWaitsForABody() {
		Reply reply = this.http.raw("POST /en/career HTTP/1.1", "Host: " + this.http.host(), "Content-Length: 4096");
		assertThat(reply).isErrorPage(405);
		assertThat(this.http.raw("GET /en/career HTTP/1.1", "Host: " + this.http.host(), "Content-Length: 4096"))
			.isOurs()
			.hasStatus(200);
		assertThat(this.http.raw("GET /en/career HTTP/1.1", "Host: " + this.http.host(), "Transfer-Encoding: chunked"))
			.isOurs()
			.hasStatus(200);
	}

	@Test
	void linesMayEndAsTheyLike() {
		byte[] bytes = this.http
			.bytes("GET /en/career/a3 HTTP/1.1\nHost: " + this.http.host() + "\nConnection: close\n\n");
		assertThat(Reply.read(bytes)).isOurs().hasStatus(200);
	}

	@Test
	void anOldClientNeedsNoHost() {
		assertThat(this.http.raw("GET /en/career/a3 HTTP/1.0")).isOurs().hasStatus(200);
		assertThat(this.http.raw("GET /zzmarker9 HTTP/1.0")).isErrorPage(404).repeatsNothingOf(Http.MARKER);
	}

	@Test
	void aClientFromBeforeThereWereHeadersIsToldNothingEither() {
		byte[] bytes = this.http.bytes("GET /" + Http.MARKER + "\r\n\r\n");
		assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContainIgnoringCase(Http.MARKER)
			.doesNotContain("Tomcat", "Apache", "Exception");
	}

	private Reply body(String method, String path, String type) {
		String body = "asked=a&a=3&zzmarker9=%zz";
		return Reply
			.read(this.http.bytes(String.join("\r\n", method + " " + path + " HTTP/1.1", "Host: " + this.http.host(),
					"Connection: close", "Content-Type: " + type, "Content-Length: " + body.length(), "", body)));
	}

}
