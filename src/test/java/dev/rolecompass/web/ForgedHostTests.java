package dev.rolecompass.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ForgedHostTests {

	private static final List<String> FORGED = List.of("X-Forwarded-Host: zzmarker9.example",
			"X-Forwarded-Proto: zzmarker9", "X-Forwarded-Proto: https", "X-Forwarded-Port: 29999",
			"X-Forwarded-Prefix: /zzmarker9", "X-Forwarded-For: zzmarker9", "X-Forwarded-For: 203.0.113.9",
			"X-Forwarded-Server: zzmarker9", "X-Forwarded-Ssl: on",
			"Forwarded: for=zzmarker9;host=zzmarker9.example;proto=https", "Forwarded: zzmarker9\"",
			"X-Original-URL: /zzmarker9", "X-Rewrite-URL: /zzmarker9", "X-Original-Host: zzmarker9.example",
			"X-Host: zzmarker9.example", "Front-End-Https: on");

	private final Http http;

	ForgedHostTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@EnumSource
	void forwardedHeadersAreIgnored(LinkKind kind) {
		Reply plain = this.http.getRaw(kind.target());
		for (String line : FORGED) {
			Reply forged = this.http.getRaw(kind.target(), line);
			assertThat(forged).as(line).isOurs().hasStatus(kind.status()).doesNotEcho(Http.MARKER);
			assertThat(forged.body()).as(line).isEqualTo(plain.body());
			assertThat(forged.headers("Location")).as(line).isEqualTo(plain.headers("Location"));
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SITEMAP")
	void aForeignHostIsNotEchoedAndGetsNoAbsoluteUrls(LinkKind kind) {
		Reply reply = this.http.raw("GET " + kind.target() + " HTTP/1.1", "Host: zzmarker9.example");
		assertThat(reply).isOurs().hasStatus(kind.status()).doesNotEcho(Http.MARKER);
		assertThat(reply.headers("Location")).isEqualTo(this.http.get(kind.target()).headers("Location"));
		if (kind.isPage()) {
			assertThat(reply.body()).doesNotContain("http://", "https://");
			assertThat(reply.html().meta("og:url")).isEmpty();
			assertThat(reply.html().relations("canonical")).isEmpty();
			assertThat(reply.html().relations("alternate")).isEmpty();
			assertThat(reply.html().meta("og:title")).isPresent();
		}
	}

	@Test
	void aForeignHostGetsNoSitemap() {
		assertThat(this.http.raw("GET /sitemap.xml HTTP/1.1", "Host: zzmarker9.example")).isErrorPage(404)
			.doesNotEcho(Http.MARKER);
	}

	@ParameterizedTest
	@EnumSource
	void aForeignHostInTheTargetIsNotEchoed(LinkKind kind) {
		String line = "GET http://zzmarker9.example" + kind.target() + " HTTP/1.1";
		assertThat(this.http.raw(line, "Host: " + this.http.host())).isRefusal().doesNotEcho(Http.MARKER);
		assertThat(this.http.raw(line, "Host: zzmarker9.example")).isOurs().doesNotEcho(Http.MARKER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzmarker9.localhost", "localhost.zzmarker9", "127.0.0.1.zzmarker9", "zzmarker9",
			"10.0.0.9", "0.0.0.0", "[::9]", "zzmarker9:80", "" })
	void otherHostNamesAreNotLoopback(String host) {
		Reply reply = this.http.raw("GET /en HTTP/1.1", "Host: " + host);
		assertThat(reply).isOurs().hasStatus(200).doesNotEcho(Http.MARKER);
		assertThat(reply.html().meta("og:url")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "[::1]" })
	void onLoopbackAbsoluteUrlsUseTheHostNameAndTheRealPort(String name) {
		for (String port : new String[] { "", ":" + this.http.port(), ":9" }) {
			Reply reply = this.http.raw("GET /en HTTP/1.1", "Host: " + name + port);
			assertThat(reply.html().meta("og:url")).contains("http://" + name + ":" + this.http.port() + "/en");
		}
		Reply absolute = this.http.raw("GET http://" + name + "/en HTTP/1.1", "Host: " + name);
		assertThat(absolute.html().meta("og:url")).contains("http://" + name + ":" + this.http.port() + "/en");
	}

}
