package dev.rolecompass.http;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class PageCacheTests {

	private static final CachedPage PAGE = new CachedPage("W/\"x\"", Lifetime.PAGE, "text/html", Map.of(), true,
			new byte[5_000]);

	private static final int LINKS = 100_000;

	private final PageCache cache = cache(DataSize.ofMegabytes(8));

	@Test
	void aPageIsFoundByItsUrlAndCoding() {
		this.cache.put("/en", PAGE);
		assertThat(this.cache.find("/en", true)).containsSame(PAGE);
		assertThat(this.cache.find("/en", false)).isEmpty();
		assertThat(this.cache.find("/en?", true)).isEmpty();
	}

	@Test
	void theCacheIsBounded() {
		for (int link = 0; link < LINKS; link++) {
			request("/en/career/" + link);
		}
		long cached = IntStream.range(0, LINKS)
			.filter((link) -> this.cache.findAgain("/en/career/" + link, true).isPresent())
			.count();
		assertThat(cached).isBetween(1_000L, 8L * 1024 * 1024 / PAGE.content().length);
	}

	/**
	 * Two hundred pages are read, each so rarely that other links could fill the cache in
	 * between.
	 */
	@Test
	void popularPagesAreNotEvictedByLinksThatAreRequestedOnce() {
		int found = 0;
		int reads = 0;
		for (int link = 0; link < LINKS; link++) {
			request("/en/career/" + link);
			if (link % 10 == 0) {
				boolean cached = request("/en/result/" + (link / 10 % 200));
				if (link > LINKS / 2) {
					found += cached ? 1 : 0;
					reads++;
				}
			}
		}
		assertThat(found).isGreaterThan(reads * 9 / 10);
	}

	@Test
	void aCacheOfSizeZeroIsEmpty() {
		PageCache none = cache(DataSize.ofBytes(0));
		none.put("/en", PAGE);
		assertThat(none.find("/en", true)).isEmpty();
	}

	/**
	 * Requests a page and caches it.
	 * @return whether it was cached before
	 */
	private boolean request(String url) {
		boolean found = this.cache.find(url, true).isPresent();
		if (!found) {
			this.cache.put(url, PAGE);
		}
		return found;
	}

	private static PageCache cache(DataSize size) {
		return new PageCache(new RoleCompassProperties(null, size, Duration.ZERO), new SimpleMeterRegistry());
	}

}
