package dev.rolecompass.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tags in the head of pages, for crawlers and chat apps.
 */
@WebTest
class HeadTagsTests {

	private static final Pattern LOCATION = Pattern.compile("<loc>([^<]*)</loc>");

	private final Http http;

	HeadTagsTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.LinkKind#pages")
	void onlyPagesInTheSitemapAreIndexed(LinkKind kind) {
		boolean indexed = sitemap().contains(this.http.site() + kind.target());
		Html page = this.http.get(kind.target()).html();
		List<String> own = indexed ? List.of(this.http.site() + kind.target()) : List.of();
		assertThat(page.meta("robots")).isEqualTo(indexed ? Optional.empty() : Optional.of("noindex"));
		assertThat(page.relations("canonical")).extracting((link) -> link.attribute("href").orElseThrow())
			.isEqualTo(own);
		assertThat(page.relations("alternate")).filteredOn((link) -> link.is("hreflang", "en"))
			.extracting((link) -> link.attribute("href").orElseThrow())
			.isEqualTo(own);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/en                                  , /en
			/en/guide?fbclid=zzmarker9           , /en/guide
			/en/guide/mentor?fbclid=zzmarker9    , /en/guide/mentor
			/en/method                           , /en/method
			/en/career                           , /en/career
			/en/career?asked=a&a=9               , /en/career?asked=a
			/en/career/a3?utm_source=zzmarker9   , /en/career/a3
			/en/career/a3b1/a                    , /en/career/a3b1/a
			/en/career/a3?with=job.em-81-58&with=job.a3 , /en/career/a3?with=job.em-81-58&with=job.a3
			/en/career/axbxcxdxe2f2g2h2i2j2k2l2  , /en/career/axbxcxdxe2f2g2h2i2j2k2l2
			/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0, /en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0
			/en/result/career/em-81-58           , /en/result/career/em-81-58
			/en/job/a3?utm_source=zzmarker9      , /en/job/a3
			/en/compare?fbclid=zzmarker9         , /en/compare
			/en/compare?with=job.a3&with=job.a4  , /en/compare?with=job.a3&with=job.a4
			/en/compare?with=job.a3&paste=hello  , /en/compare?with=job.a3
			/en/charter?asked=charter&a=9        , /en/charter?asked=charter
			/en/charter/amho?fbclid=zzmarker9    , /en/charter/amho
			""")
	void openGraphNamesThePagesOwnUrl(String link, String url) {
		assertThat(this.http.get(link).html().meta("og:url")).contains(this.http.site() + url);
	}

	@ParameterizedTest
	@CsvSource({ "/en/compare, compare.png, layout.cover.compare",
			"/en/compare?with=career.em-81-58, compare.png, layout.cover.compare",
			"/en/compare?with=career.em-81-58&with=job.a3, compare.png, layout.cover.compare",
			"/en/compare?with=job.a3&paste=hello, compare.png, layout.cover.compare",
			"/en/charter, charter.png, layout.cover.charter", "/en/charter/amho, charter.png, layout.cover.charter",
			"/en/charter/amho?with=al, charter.png, layout.cover.charter", "/en, cover.png, layout.cover",
			"/en/career, cover.png, layout.cover", "/en/compare?with=job.a9, cover.png, layout.cover" })
	void aPageWithoutAResultOfItsOwnHasACover(String link, String cover, String alternative) {
		Html page = this.http.get(link).html();
		assertThat(page.meta("og:image")).contains(this.http.site() + "/en/cards/2/" + cover);
		assertThat(page.meta("og:image:alt")).contains(Bundles.english(alternative));
	}

	@Test
	void errorPagesHaveNoOpenGraphUrl() {
		assertThat(this.http.get(LinkKind.MALFORMED.target()).html().meta("og:url")).isEmpty();
		assertThat(this.http.get(LinkKind.NOTHING.target()).html().meta("og:url")).isEmpty();
	}

	@Test
	void crawlersMayFetchEverythingAndFindTheSitemap() {
		String sitemap = this.http.site() + "/sitemap.xml";
		assertThat(this.http.get("/robots.txt").body().lines()).contains("User-agent: *", "Disallow:",
				"Sitemap: " + sitemap);
		List<String> listed = sitemap();
		assertThat(listed).map((url) -> url.substring(this.http.site().length()))
			.filteredOn((url) -> url.startsWith("/en/") || url.equals("/en"))
			.containsExactly("/en", "/en/guide", "/en/method", "/en/programs", "/en/embed", "/en/charter",
					"/en/guide/manager", "/en/guide/people-first", "/en/guide/mentor", "/en/guide/position-first",
					"/en/guide/middle", "/en/guide/engineer-first", "/en/guide/player-coach",
					"/en/guide/technology-first", "/en/guide/tech-lead");
		assertThat(listed).allSatisfy((url) -> {
			Reply page = this.http.get(url.substring(this.http.site().length()));
			assertThat(page).hasStatus(200);
			assertThat(page.html().relations("canonical")).singleElement().matches((link) -> link.is("href", url));
		});
	}

	private List<String> sitemap() {
		return LOCATION.matcher(this.http.get("/sitemap.xml").body())
			.results()
			.map((location) -> location.group(1))
			.toList();
	}

}
