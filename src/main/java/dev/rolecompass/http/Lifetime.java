package dev.rolecompass.http;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/**
 * How long each kind of response may be cached.
 */
public enum Lifetime {

	/**
	 * A page: five minutes in browsers; an hour in shared caches, which are purged on
	 * release. Both may serve stale pages for a day while they revalidate, or while the
	 * app doesn't respond.
	 */
	PAGE(CacheControl.maxAge(Duration.ofMinutes(5))
		.cachePublic()
		.sMaxAge(Duration.ofHours(1))
		.staleWhileRevalidate(Duration.ofDays(1))
		.staleIfError(Duration.ofDays(1))),

	/**
	 * A picture that other sites show and that a release may change. Without an entity
	 * tag: a 304 would have the headers of pages, and browsers would no longer show the
	 * picture elsewhere.
	 */
	PICTURE(CacheControl.maxAge(Duration.ofHours(1))
		.cachePublic()
		.staleWhileRevalidate(Duration.ofDays(1))
		.staleIfError(Duration.ofDays(1))),

	/**
	 * Content whose URL changes with it: a card, or a file with a hash in its name.
	 */
	IMMUTABLE(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()),

	/**
	 * A file whose name stays the same in the next release.
	 */
	FILE(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic()),

	/**
	 * A redirect to a page's own URL.
	 */
	REDIRECT(CacheControl.maxAge(Duration.ofHours(1))),

	/**
	 * The files for crawlers.
	 */
	CRAWLERS(CacheControl.maxAge(Duration.ofHours(1)).cachePublic()),

	/**
	 * The redirect to the visitor's language.
	 */
	VISITOR(CacheControl.noCache().cachePrivate()),

	/**
	 * Everything else.
	 */
	NONE(CacheControl.noStore());

	private final String value;

	Lifetime(CacheControl cacheControl) {
		this.value = String.valueOf(cacheControl.getHeaderValue());
	}

	public void applyTo(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, this.value);
	}

}
