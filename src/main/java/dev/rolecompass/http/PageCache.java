package dev.rolecompass.http;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/**
 * Caches the most requested pages and cards, up to a size in bytes. A client that
 * requests a million links once doesn't evict the pages that others read (W-TinyLFU).
 */
@Component
class PageCache {

	/**
	 * The approximate size of an entry without its content and URL.
	 */
	private static final int OVERHEAD_IN_BYTES = 512;

	private final Cache<Key, CachedPage> pages;

	PageCache(RoleCompassProperties properties, MeterRegistry registry) {
		this.pages = Caffeine.newBuilder()
			.maximumWeight(properties.pageCacheSize().toBytes())
			.weigher(PageCache::bytes)
			.executor(Runnable::run)
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(registry, this.pages, "pages");
	}

	Optional<CachedPage> find(String url, boolean gzip) {
		return Optional.ofNullable(this.pages.getIfPresent(new Key(url, gzip)));
	}

	/**
	 * Looks for a page that was missing before, without counting a second miss.
	 */
	Optional<CachedPage> findAgain(String url, boolean gzip) {
		return Optional.ofNullable(this.pages.asMap().get(new Key(url, gzip)));
	}

	void put(String url, CachedPage page) {
		this.pages.put(new Key(url, page.gzip()), page);
	}

	private static int bytes(Key key, CachedPage page) {
		return OVERHEAD_IN_BYTES + key.url().length() + page.content().length;
	}

	private record Key(String url, boolean gzip) {
	}

}
