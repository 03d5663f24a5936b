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
	 * A page: five minutes in browsers; an hour in shared caches, which are emptied on a
	 * release. Both may serve a stale page for a day while they revalidate it, or while
	 * the app doesn't respond.
	 */
	PAGE(CacheControl.maxAge(Duration.ofMinutes(5))
		.cachePublic()
		.sMaxAge(Duration.ofHours(1))
		.staleWhileRevalidate(Duration.ofDays(1))
		.staleIfError(Duration.ofDays(1))),

	/**
	 * Content whose URL changes with it: a card, or a file with a hash in its name.
	 */
	IMMUTABLE(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()),

	/**
	 * A file under a name that stays the same in the next release.
	 */
	FILE(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic()),

	/**
	 * A redirect from another spelling of a URL to the page's own.
	 */
	REDIRECT(CacheControl.maxAge(Duration.ofHours(1))),

	/**
	 * What crawlers ask for.
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

	/**
	 * Sets the {@code Cache-Control} header.
	 */
	public void applyTo(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, this.value);
	}

}
