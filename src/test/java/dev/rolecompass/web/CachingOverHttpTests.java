package dev.rolecompass.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long responses may be cached, and that a cached response equals a fresh one.
 */
@WebTest
class CachingOverHttpTests {

	private final Http http;

	CachingOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@MethodSource("cacheable")
	void pagesMayBeCachedForAWhile(LinkKind kind) {
		Reply page = this.http.get(kind.target(), "Accept-Encoding", "gzip");
		assertThat(page.headers("Cache-Control"))
			.containsExactly("max-age=300, public, s-maxage=3600, stale-if-error=86400, stale-while-revalidate=86400");
		assertThat(page.headers("ETag")).singleElement().asString().matches("W/\"[\\w-]{16}\"");
		assertThat(page.headers("Vary")).containsExactly("Accept-Encoding");
		assertThat(page.headers("Content-Encoding")).containsExactly("gzip");
	}

	@ParameterizedTest
	@MethodSource("cacheable")
	void aMatchingTagGetsA304(LinkKind kind) {
		String tag = this.http.get(kind.target()).header("ETag").orElseThrow();
		for (String known : List.of(tag, tag.substring(2), "\"other\", " + tag, tag + ", W/\"other\"")) {
			Reply reply = this.http.getRaw(kind.target(), "If-None-Match: " + known);
			assertThat(reply).isOurs().hasStatus(304);
			assertThat(reply.body()).isEmpty();
			assertThat(reply.headers("ETag")).containsExactly(tag);
			assertThat(reply.headers("Cache-Control")).hasSize(1);
			assertThat(reply.headers("Vary")).containsExactly("Accept-Encoding");
		}
	}

	@ParameterizedTest
	@EnumSource
	void anyOtherTagGetsTheFullResponse(LinkKind kind) {
		String another = this.http.get("/en/career/a0").header("ETag").orElseThrow();
		for (String known : List.of(another, "*", "\"", "W/", "")) {
			assertThat(this.http.getRaw(kind.target(), "If-None-Match: " + known)).hasStatus(kind.status());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aRepeatedRequestGetsTheSameResponse(LinkKind kind) {
		for (String encoding : List.of("Accept-Encoding: gzip", "Accept-Encoding: identity", "Accept-Encoding: br")) {
			Reply first = this.http.getRaw(kind.target(), encoding);
			Reply second = this.http.getRaw(kind.target(), encoding);
			assertThat(withoutDate(second)).isEqualTo(withoutDate(first));
			assertThat(second.body()).isEqualTo(first.body());
		}
	}

	@ParameterizedTest
	@MethodSource("cacheable")
	void aCachedPageEqualsAFreshOne(LinkKind kind) {
		String target = kind.target() + (kind.target().contains("?") ? "&" : "?") + "n=";
		Reply head = this.http.send("HEAD", target + "head");
		Reply cached = this.http.get(target + "head");
		Reply fresh = this.http.get(target + "get");
		assertThat(cached.body()).isEqualTo(fresh.body()).isNotEmpty();
		assertThat(head.headers("Content-Length")).isEqualTo(fresh.headers("Content-Length"));
		assertThat(cached.head()).filteredOn((line) -> !line.matches("(?i)(date|etag|connection):.*"))
			.containsExactlyInAnyOrderElementsOf(
					fresh.head().stream().filter((line) -> !line.matches("(?i)(date|etag|connection):.*")).toList());
	}

	@Test
	void everyPageHasItsOwnTag() {
		assertThat(cacheable().map((kind) -> this.http.get(kind.target()).header("ETag").orElseThrow()))
			.doesNotHaveDuplicates();
	}

	@Test
	void theTagDependsOnTheHost() {
		Reply named = this.http.raw("GET /en HTTP/1.1", "Host: localhost:" + this.http.port());
		Reply numbered = this.http.raw("GET /en HTTP/1.1", "Host: " + this.http.host());
		Reply elsewhere = this.http.raw("GET /en HTTP/1.1", "Host: compass.example");
		assertThat(Stream.of(named, numbered, elsewhere).map((reply) -> reply.header("ETag").orElseThrow()))
			.doesNotHaveDuplicates();
		assertThat(named.html().meta("og:url")).contains("http://localhost:" + this.http.port() + "/en");
		assertThat(numbered.html().meta("og:url")).contains(this.http.site() + "/en");
		assertThat(elsewhere.html().meta("og:url")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("cacheable")
	void onlyGetAndHeadUseTheCache(LinkKind kind) {
		String tag = this.http.get(kind.target()).header("ETag").orElseThrow();
		assertThat(this.http.send("POST", kind.target(), "If-None-Match", tag)).isOurs().hasStatus(405).isNotStored();
		assertThat(this.http.send("HEAD", kind.target(), "If-None-Match", tag)).isOurs().hasStatus(304);
	}

	@ParameterizedTest
	@EnumSource(names = { "LIVENESS", "READINESS", "QUESTION_WITHOUT_ANSWER", "PASTED_WITH_A_REMARK", "MALFORMED",
			"ANSWER", "HOME", "OTHER_SPELLING" })
	void onlyPagesHaveATag(LinkKind kind) {
		assertThat(this.http.get(kind.target()).headers("ETag")).isEmpty();
		assertThat(this.http.get(kind.target()).headers("Cache-Control"))
			.noneMatch((control) -> control.contains("s-maxage"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/career", "/en/result/job/em-81-58.md", "/en/nothing/here" })
	void malformedEncodingsAreIgnored(String link) {
		Reply plain = this.http.get(link);
		for (String odd : List.of("gzip;q=0", "gzip;q=zz", ";;,=", "\u00e9", "x".repeat(500))) {
			assertThat(this.http.getRaw(link, "Accept-Encoding: " + odd)).isOurs().hasStatus(plain.status());
			assertThat(this.http.getRaw(link, "Accept-Encoding: " + odd).body()).isEqualTo(plain.body());
		}
	}

	static Stream<LinkKind> cacheable() {
		return Arrays.stream(LinkKind.values())
			.filter((kind) -> kind.status() == 200 && kind.target().startsWith("/en")
					&& !kind.mediaType().startsWith("image") && !kind.target().matches(".*[?&](asked|paste)=.*"));
	}

	private static List<String> withoutDate(Reply reply) {
		return reply.head().stream().filter((line) -> !line.startsWith("Date:")).sorted().toList();
	}

}
