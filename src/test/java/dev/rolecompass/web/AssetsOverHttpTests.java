package dev.rolecompass.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files that pages load, compressed by the build.
 */
@WebTest
class AssetsOverHttpTests {

	private static final String HASH = "-[0-9a-f]{32}";

	private static final String OTHER_HASH = "-0123456789abcdef0123456789abcdef";

	private final Http http;

	AssetsOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@BeforeAll
	static void loadDecoder() {
		Brotli4jLoader.ensureAvailability();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gzip, deflate, br, zstd | br
			br, gzip                | br
			gzip                    | gzip
			br;q=0, gzip            | gzip
			gzip;q=1.0, br;q=0.2    | br
			*                       | ''
			gzip;q=0, br;q=0        | ''
			identity                | ''
			zstd                    | ''
			""")
	void theSmallestEncodingThatTheClientAcceptsIsSent(String accepted, String coding) throws IOException {
		for (String asset : assets()) {
			byte[] reply = bytes(asset, accepted);
			Reply read = Reply.read(reply);
			assertThat(read).isOurFile().hasStatus(200);
			assertThat(read.headers("Content-Security-Policy")).isEmpty();
			assertThat(read.headers("Vary")).as(asset)
				.singleElement()
				.asString()
				.isEqualToIgnoringCase("Accept-Encoding");
			assertThat(read.headers("Content-Encoding").stream().findFirst().orElse("")).as(asset).isEqualTo(coding);
			assertThat(decoded(reply, coding)).as(asset).isEqualTo(this.http.get(asset).body());
		}
	}

	@Test
	void aFileUnderItsHashIsImmutable() {
		for (String asset : this.http.get("/en").html().links().stream().filter(AssetsOverHttpTests::isFile).toList()) {
			assertThat(asset).containsPattern(HASH);
			for (String accepted : List.of("br", "gzip", "identity")) {
				Reply reply = this.http.get(asset, "Accept-Encoding", accepted);
				assertThat(reply.headers("Cache-Control")).containsExactly("max-age=31536000, public, immutable");
				assertThat(reply.headers("ETag")).isEmpty();
				assertThat(reply.headers("Last-Modified")).isEmpty();
			}
		}
	}

	@Test
	void anIconUnderItsHashMayDoNothing() {
		String icon = this.http.get("/en")
			.html()
			.links()
			.stream()
			.filter((link) -> link.startsWith("/favicon"))
			.findFirst()
			.orElseThrow();
		assertThat(this.http.get(icon)).isOurFile().hasStatus(200);
		assertThat(this.http.get(icon).headers("Content-Security-Policy"))
			.containsExactly("default-src 'none'; frame-ancestors 'none'");
		assertThat(this.http.send("OPTIONS", icon)).isOurs();
		assertThat(this.http.get(icon, "Range", "bytes=900-")).isOurs().hasStatus(416);
	}

	@ParameterizedTest
	@ValueSource(strings = { "br", "gzip", "identity" })
	void anotherReleasesHashServesTheCurrentFileForAShortTime(String accepted) {
		for (String asset : assets()) {
			for (String other : List.of(asset.replaceFirst(HASH, OTHER_HASH), asset.replaceFirst(HASH, ""))) {
				Reply reply = this.http.get(other, "Accept-Encoding", accepted);
				assertThat(reply).isOurFile().hasStatus(200);
				assertThat(reply.headers("Cache-Control")).as(other).containsExactly("max-age=300, public");
				assertThat(reply.body()).isEqualTo(this.http.get(asset, "Accept-Encoding", accepted).body());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "OPTIONS", "POST" })
	void everyIconIsServedInTheSameWay(String method) {
		Reply svg = this.http.send(method, "/favicon.svg");
		for (String other : List.of("/favicon.ico", "/apple-touch-icon.png")) {
			Reply reply = this.http.send(method, other);
			assertThat(reply).isOurs().hasStatus(svg.status());
			assertThat(sharedHeaders(reply)).isEqualTo(sharedHeaders(svg));
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/assets/other.css", "/assets/other" + OTHER_HASH + ".css", "/assets/" + OTHER_HASH + ".css",
					"/assets/site-0123.css", "/assets/site" + OTHER_HASH + OTHER_HASH + ".css", "/assets/site.css.map",
					"/assets/site.css.br", "/assets/site.css.gz", "/favicon.png", "/apple-touch-icon-precomposed.png",
					"/apple-touch-icon" + OTHER_HASH + OTHER_HASH + ".png", "/assets", "/refused.html",
					"/application.yaml", "/card/Gelasio-LICENSE.txt" })
	void otherFilesAreNotFound(String link) {
		assertThat(this.http.get(link)).isErrorPage(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/robots.txt/                   | /robots.txt
			//robots.txt                   | /robots.txt
			//favicon.svg                  | /favicon.svg
			/favicon.ico,                  | /favicon.ico
			/apple-touch-icon.png)?x=1     | /apple-touch-icon.png
			/assets/site.css)              | /assets/site.css
			/assets/site.css/              | /assets/site.css
			//assets//site.css.            | /assets/site.css
			/assets/%73ite.js?x=1          | /assets/site.js
			/assets/site-0123456789abcdef0123456789abcdef.css! | /assets/site-0123456789abcdef0123456789abcdef.css
			/favicon-0123456789abcdef0123456789abcdef.svg;     | /favicon-0123456789abcdef0123456789abcdef.svg
			/readyz.                       | /readyz
			""")
	void anotherSpellingOfAFileLeadsToItInOneStep(String link, String file) {
		Reply reply = this.http.getRaw(link);
		assertThat(reply).isOurs().redirectsTo(301, file);
		assertThat(reply.headers("Cache-Control")).containsExactly("max-age=3600");
		assertThat(this.http.get(file)).isOurFile().hasStatus(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/zzmarker9.css)", "//assets/zzmarker9.css", "/assets/site-zzmarker9.css/",
			"/livez/zzmarker9.", "/zzmarker9.svg)", "/assets/)", "/assets//" })
	void anotherSpellingOfNoFileIsNotFound(String link) {
		assertThat(this.http.getRaw(link)).isErrorPage(404).doesNotEcho(Http.MARKER);
	}

	private List<String> assets() {
		List<String> assets = this.http.get("/en")
			.html()
			.links()
			.stream()
			.filter((link) -> link.startsWith("/assets/"))
			.toList();
		assertThat(assets).hasSize(2);
		return assets;
	}

	private static boolean isFile(String link) {
		return link.matches("/(assets/|favicon).*");
	}

	/**
	 * All headers except those that describe the body.
	 */
	private static List<String> sharedHeaders(Reply reply) {
		return reply.head()
			.stream()
			.filter((line) -> !line.matches("(?i)(content-(type|length)|date|etag|last-modified):.*"))
			.sorted()
			.toList();
	}

	private byte[] bytes(String asset, String accepted) {
		return this.http.bytes("GET " + asset + " HTTP/1.1\r\nHost: " + this.http.host() + "\r\nAccept-Encoding: "
				+ accepted + "\r\nConnection: close\r\n\r\n");
	}

	private static String decoded(byte[] reply, String coding) throws IOException {
		int end = new String(reply, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
		byte[] body = Arrays.copyOfRange(reply, end, reply.length);
		byte[] text = switch (coding) {
			case "br" -> Decoder.decompress(body).getDecompressedData();
			case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
			default -> body;
		};
		return new String(text, StandardCharsets.UTF_8);
	}

}
