package dev.rolecompass.web;

import java.util.Map;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

import org.springframework.http.MediaType;

/**
 * Assertions about what the site replied.
 */
public class ReplyAssert extends AbstractAssert<ReplyAssert, Reply> {

	private static final Map<String, String> HEADERS = Map.of("Cross-Origin-Embedder-Policy", "require-corp",
			"Cross-Origin-Opener-Policy", "same-origin", "Referrer-Policy", "no-referrer", "X-Content-Type-Options",
			"nosniff");

	ReplyAssert(Reply actual) {
		super(actual, ReplyAssert.class);
	}

	ReplyAssert hasStatus(int status) {
		Assertions.assertThat(this.actual.status()).as(this.actual.text()).isEqualTo(status);
		return this;
	}

	ReplyAssert redirectsTo(int status, String location) {
		hasStatus(status);
		Assertions.assertThat(this.actual.headers("Location")).containsExactly(location);
		Assertions.assertThat(this.actual.body()).isEmpty();
		return this;
	}

	ReplyAssert hasType(String mediaType) {
		Assertions.assertThat(this.actual.header("Content-Type"))
			.map(MediaType::valueOf)
			.hasValueSatisfying((type) -> Assertions.assertThat(MediaType.valueOf(mediaType).includes(type))
				.as("%s is %s", type, mediaType)
				.isTrue());
		return this;
	}

	ReplyAssert isNotStored() {
		Assertions.assertThat(this.actual.headers("Cache-Control")).containsExactly("no-store");
		return this;
	}

	/**
	 * Whatever was asked for: the headers that every response has, nothing to be stored
	 * by the browser, nothing about the server.
	 */
	ReplyAssert isOurs() {
		Assertions.assertThat(this.actual.headers("Content-Security-Policy"))
			.as(this.actual.text())
			.singleElement()
			.asString()
			.startsWith("default-src 'none';")
			.contains("script-src 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'")
			.doesNotContain("unsafe", "http", "*", "data:");
		HEADERS
			.forEach((name, value) -> Assertions.assertThat(this.actual.headers(name)).as(name).containsExactly(value));
		Assertions.assertThat(this.actual.headers("Cross-Origin-Resource-Policy"))
			.singleElement()
			.isIn("same-origin", "cross-origin");
		Assertions.assertThat(this.actual.headers("Permissions-Policy"))
			.singleElement()
			.asString()
			.contains("camera=()");
		Assertions.assertThat(this.actual.headers("Set-Cookie")).isEmpty();
		Assertions.assertThat(this.actual.headers("Server")).isEmpty();
		Assertions.assertThat(this.actual.headers("X-Powered-By")).isEmpty();
		Assertions.assertThat(this.actual.text()).doesNotContain("Tomcat", "Apache", "Exception", "at dev.");
		return this;
	}

	ReplyAssert doesNotEcho(String text) {
		Assertions.assertThat(this.actual.text()).doesNotContainIgnoringCase(text);
		return this;
	}

	/**
	 * The page of an error that the application answers.
	 */
	ReplyAssert isErrorPage(int status) {
		isOurs().hasStatus(status).hasType("text/html").isNotStored();
		Assertions.assertThat(this.actual.html().all("h1")).hasSize(1);
		Assertions.assertThat(this.actual.html().all("a")).anyMatch((link) -> link.is("class", "button"));
		return this;
	}

	/**
	 * The plain page for what the container refuses.
	 */
	ReplyAssert isRefusal() {
		isOurs().hasStatus(400).hasType("text/html").isNotStored();
		Assertions.assertThat(this.actual.body()).contains("<h1>This request can’t be read</h1>").endsWith("</html>\n");
		return this;
	}

}
