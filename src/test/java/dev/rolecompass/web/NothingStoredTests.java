package dev.rolecompass.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The promises of the method page: nothing is stored, and no other site is involved. See
 * {@link LogTests} for logs.
 */
@WebTest
class NothingStoredTests {

	private static final Pattern HOST = Pattern.compile("https?://([^/\"'\\s<>)]*)");

	private final Http http;

	NothingStoredTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@EnumSource
	void aSessionCookieIsIgnored(LinkKind kind) {
		Reply reply = this.http.get(kind.target(), "Cookie", "JSESSIONID=0123456789ABCDEF");
		assertThat(reply).isOurs();
		assertThat(reply.headers("Location")).noneMatch((location) -> location.contains(";"));
		assertThat(reply.body()).doesNotContainIgnoringCase("jsessionid");
	}

	@ParameterizedTest
	@EnumSource
	void pagesNameNoOtherSites(LinkKind kind) {
		assertThat(hosts(this.http.get(kind.target()).body())).isSubsetOf(this.http.host(),
				// XML namespaces, which nobody fetches
				"www.w3.org", "www.sitemaps.org",
				// The sites that a result can be shared on
				"wa.me", "www.linkedin.com", "bsky.app", "share.joinmastodon.org");
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void pagesLoadAndLinkToThisSiteOnly(LinkKind kind) {
		Html page = this.http.get(kind.target()).html();
		assertThat(page.all("*")).flatExtracting((tag) -> tag.attribute("src").stream().toList())
			.isNotEmpty()
			.allMatch((link) -> link.toString().matches("/[^/].*"));
		assertThat(page.all("*")).filteredOn((tag) -> !tag.name().equals("a"))
			.flatExtracting(
					(tag) -> Stream.of("href", "action").flatMap((name) -> tag.attribute(name).stream()).toList())
			.allMatch((link) -> link.toString().matches("(#|/[^/]).*")
					|| link.toString().startsWith(this.http.site() + "/"));
		assertThat(page.all("a")).filteredOn((link) -> !link.is("rel", "noreferrer"))
			.extracting((link) -> link.attribute("href").orElse(""))
			.allMatch((link) -> link.matches("(#|/[^/]|mailto:\\?).*"));
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void pagesHaveNoInlineScriptsOrStyles(LinkKind kind) {
		Html page = this.http.get(kind.target()).html();
		assertThat(page.all("style")).isEmpty();
		assertThat(page.all("script")).isNotEmpty()
			.allSatisfy((script) -> assertThat(script.attributeNames()).contains("src"))
			.allSatisfy((script) -> assertThat(script.text()).isEmpty());
		assertThat(page.all("*")).allSatisfy((tag) -> assertThat(tag.attributeNames()).as(tag.toString())
			.noneMatch((name) -> name.equals("style") || name.startsWith("on")));
		assertThat(page.text()).doesNotContainIgnoringCase("javascript:", "data:", "http-equiv");
	}

	@Test
	void assetsLoadAndStoreNothing() {
		Set<String> assets = LinkKind.pages()
			.flatMap((kind) -> this.http.get(kind.target()).html().links().stream())
			.filter((link) -> link.matches("/(assets/|favicon).*"))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(assets).hasSize(7).allSatisfy((asset) -> {
			Reply reply = this.http.get(asset);
			assertThat(reply).isOurFile().hasStatus(200);
			assertThat(hosts(reply.body())).isSubsetOf("www.w3.org");
			assertThat(reply.body())
				.doesNotContain("@import", "url(h", "url(/", "XMLHttpRequest", "sendBeacon", "Storage", "indexedDB",
						"cookie", "caches")
				.as("a script that is loaded later is one of ours")
				.doesNotContainPattern("import\\(['\"`]");
		})
			.filteredOn((asset) -> this.http.get(asset).body().contains("fetch("))
			.singleElement()
			.asString()
			.as("only the page that is next is fetched")
			.startsWith("/assets/ahead-");
	}

	private static Set<String> hosts(String text) {
		return HOST.matcher(text)
			.results()
			.map((MatchResult url) -> url.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
