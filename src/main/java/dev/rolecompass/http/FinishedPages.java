package dev.rolecompass.http;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/**
 * The pages and pictures that are asked for most, finished. Their sizes have a limit, and
 * whoever asks for a million links once doesn't push out what others read (W-TinyLFU).
 */
@Component
class FinishedPages {

	/**
	 * What an entry takes beside content and URL: objects and their place in the cache,
	 * roughly.
	 */
	private static final int OVERHEAD_IN_BYTES = 512;

	private final Cache<Key, FinishedPage> pages;

	FinishedPages(RoleCompassProperties properties, MeterRegistry registry) {
		this.pages = Caffeine.newBuilder()
			.maximumWeight(properties.pageCacheSize().toBytes())
			.weigher(FinishedPages::bytes)
			.executor(Runnable::run)
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(registry, this.pages, "pages");
	}

	Optional<FinishedPage> find(String url, ContentCoding coding) {
		return Optional.ofNullable(this.pages.getIfPresent(new Key(url, coding)));
	}

	/**
	 * Looks once more for a page that was missed, which is no second miss.
	 */
	Optional<FinishedPage> findByNow(String url, ContentCoding coding) {
		return Optional.ofNullable(this.pages.asMap().get(new Key(url, coding)));
	}

	void keep(String url, FinishedPage page) {
		this.pages.put(new Key(url, page.coding()), page);
	}

	/**
	 * How many pages there are.
	 */
	long count() {
		this.pages.cleanUp();
		return this.pages.estimatedSize();
	}

	private static int bytes(Key key, FinishedPage page) {
		return OVERHEAD_IN_BYTES + key.url().length() + page.content().length;
	}

	/**
	 * What a finished page is found by.
	 *
	 * @param url its URL, as it was asked for
	 * @param coding its coding
	 */
	private record Key(String url, ContentCoding coding) {
	}

}
