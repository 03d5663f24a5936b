package dev.rolecompass.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;

/**
 * Assertions about responses.
 */
public class ReplyAssert extends AbstractAssert<ReplyAssert, Reply> {

	private static final Map<String, String> HEADERS = Map.of("Referrer-Policy", "no-referrer",
			"X-Content-Type-Options", "nosniff");

	private static final Map<String, String> OF_DOCUMENTS = Map.of("Cross-Origin-Embedder-Policy", "require-corp",
			"Cross-Origin-Opener-Policy", "same-origin");

	private static final List<String> NEVER_SENT = List.of("Server", "X-Powered-By", "Set-Cookie", "Via",
			"X-Application-Context");

	private static final Collection<String> REFUSALS = Bundles.plainPages("refused");

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
	 * Checks what holds for every response: it has the security headers, no cookie, and
	 * nothing about the server.
	 */
	public ReplyAssert isOurs() {
		isOurFile();
		Assertions.assertThat(this.actual.headers("Content-Security-Policy"))
			.as(this.actual.text())
			.singleElement()
			.asString()
			.startsWith("default-src 'none';")
			.contains("script-src 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'")
			.doesNotContain("unsafe", "http", "*", "data:");
		OF_DOCUMENTS
			.forEach((name, value) -> Assertions.assertThat(this.actual.headers(name)).as(name).containsExactly(value));
		Assertions.assertThat(this.actual.headers("Permissions-Policy"))
			.singleElement()
			.asString()
			.contains("camera=()");
		return this;
	}

	/**
	 * Checks what holds for stylesheets and scripts as well, which need no headers that
	 * apply to documents only.
	 */
	ReplyAssert isOurFile() {
		HEADERS
			.forEach((name, value) -> Assertions.assertThat(this.actual.headers(name)).as(name).containsExactly(value));
		Assertions.assertThat(this.actual.headers("Cross-Origin-Resource-Policy"))
			.singleElement()
			.isIn("same-origin", "cross-origin");
		Assertions.assertThat(NEVER_SENT)
			.allSatisfy((name) -> Assertions.assertThat(this.actual.headers(name)).as(name).isEmpty());
		Assertions.assertThat(this.actual.text()).doesNotContain("Tomcat", "Apache", "Exception", "at dev.");
		return this;
	}

	ReplyAssert doesNotEcho(String text) {
		Assertions.assertThat(this.actual.text()).doesNotContainIgnoringCase(text);
		return this;
	}

	/**
	 * Checks that it is a rendered error page.
	 */
	ReplyAssert isErrorPage(int status) {
		isOurs().hasStatus(status).hasType("text/html").isNotStored();
		Assertions.assertThat(this.actual.html().all("h1")).hasSize(1);
		Assertions.assertThat(this.actual.html().all("a")).anyMatch((link) -> link.is("class", "button"));
		return this;
	}

	/**
	 * Checks that it is the plain page for a request that Tomcat refuses.
	 */
	ReplyAssert isRefusal() {
		isOurs().hasStatus(400).hasType("text/html").isNotStored();
		Assertions.assertThat(this.actual.body()).isIn(REFUSALS);
		return this;
	}

}
