package dev.rolecompass.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each platform finds when it unfurls a link with its own kind of request.
 */
@WebTest
class UnfurlingTests {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/**
	 * The part of a page that every platform reads.
	 */
	private static final int HEAD_BYTES = 4096;

	private final Http http;

	UnfurlingTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@EnumSource
	void everyPlatformFindsItsTagsOnEveryPage(Platform platform) throws Exception {
		Set<String> images = new TreeSet<>();
		for (LinkKind kind : LinkKind.pages().filter(LinkKind::isFound).toList()) {
			HttpResponse<byte[]> page = fetch(platform, "GET", this.http.site() + kind.target());
			assertThat(page.statusCode()).as(kind.target()).isEqualTo(200);
			assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
			assertAcceptedEncoding(platform, page);
			Html html = Html.parse(text(page));
			assertThat(platform.tags()).allSatisfy((tag) -> assertThat(html.meta(tag)).as(tag + kind).isPresent());
			images.add(html.meta("og:image").orElseThrow());
			HttpResponse<byte[]> head = fetch(platform, "HEAD", this.http.site() + kind.target());
			assertThat(head.statusCode()).isEqualTo(200);
			assertThat(head.headers().firstValue("Content-Type")).isEqualTo(page.headers().firstValue("Content-Type"));
			assertThat(head.body()).isEmpty();
		}
		assertThat(images).hasSizeGreaterThan(4);
		for (String image : images) {
			assertUncropped(platform, fetch(platform, "GET", image));
		}
	}

	private static void assertAcceptedEncoding(Platform platform, HttpResponse<byte[]> page) {
		page.headers()
			.firstValue("Content-Encoding")
			.ifPresent((encoding) -> assertThat(platform.encodings()).contains(encoding));
	}

	/**
	 * The image has a type, size and ratio that every platform shows uncropped.
	 */
	private static void assertUncropped(Platform platform, HttpResponse<byte[]> image) throws IOException {
		assertThat(image.statusCode()).isIn(200, 206);
		assertThat(image.headers().firstValue("Content-Type")).contains("image/png");
		assertThat(image.headers().firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
		assertThat(image.body()).hasSizeLessThan(Math.min(platform.largestImage(), 60 * 1024 + 1));
		var picture = ImageIO.read(new ByteArrayInputStream(image.body()));
		assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1200, 630);
	}

	private static HttpResponse<byte[]> fetch(Platform platform, String method, String url)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.header("User-Agent", platform.userAgent())
			.header("Accept", "*/*");
		if (!platform.encodings().isEmpty()) {
			request.header("Accept-Encoding", platform.encodings());
		}
		if (!platform.range().isEmpty()) {
			request.header("Range", platform.range());
		}
		return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	private static String text(HttpResponse<byte[]> page) throws IOException {
		boolean zipped = page.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
		byte[] body = zipped ? new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes() : page.body();
		return new String(body, StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void openGraphAndTwitterTagsAgreeWithinTheFirstFourKilobytes(LinkKind kind) {
		String page = this.http.get(kind.target()).body();
		byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
		Html html = Html.parse(new String(Arrays.copyOf(bytes, HEAD_BYTES), StandardCharsets.UTF_8));
		assertThat(html.title()).isEqualTo(Bundles.english("layout.title", html.meta("og:title").orElseThrow()));
		assertThat(html.meta("og:image:alt")).isPresent().isEqualTo(html.meta("twitter:image:alt"));
		assertThat(html.meta("description")).isEqualTo(html.meta("og:description"));
		assertThat(html.meta("og:image").orElseThrow()).startsWith(this.http.site() + "/en/cards/2/").endsWith(".png");
		assertThat(html.meta("og:image:type")).contains("image/png");
		assertThat(html.meta("og:image:width")).contains("1200");
		assertThat(html.meta("og:image:height")).contains("630");
		assertThat(html.meta("twitter:card")).contains("summary_large_image");
		assertThat(html.meta("og:type")).contains("website");
		assertThat(html.meta("og:url").isPresent()).isEqualTo(kind.isFound());
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void tagsRevealNoAnswers(LinkKind kind) {
		Html html = this.http.get(kind.target()).html();
		for (String name : List.of("og:title", "og:description", "og:image", "og:image:alt", "description")) {
			assertThat(html.meta(name).orElse("")).doesNotContainPattern("a\\db\\d")
				.doesNotContain(Bundles.english("answer.much-more"), "with=");
		}
	}

}
