package dev.rolecompass.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Enumeration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * Derives entity tags from URLs, so that a tag is known before its page is rendered: a
 * page depends on nothing except its URL, the configuration and the build. Tags are weak,
 * since a page is compressed in several ways.
 */
@Component
class PageTags {

	/**
	 * Two of 2<sup>48</sup> pages are likely to have the same tag.
	 */
	private static final int LENGTH_IN_BYTES = 12;

	private final String build;

	/**
	 * Without a build time, each start counts as a new build.
	 */
	PageTags(ObjectProvider<BuildProperties> properties) {
		this.build = String
			.valueOf(properties.stream().map(BuildProperties::getTime).findFirst().orElse(Instant.now()));
	}

	/**
	 * @param url the page's URL, and the configuration that it depends on
	 */
	String tag(String url) {
		byte[] digest = sha256().digest((this.build + ' ' + url).getBytes(StandardCharsets.UTF_8));
		return "W/\"" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, LENGTH_IN_BYTES)) + '"';
	}

	/**
	 * Whether the client has the page already.
	 * @param ifNoneMatch the values of the header; {@code *} never matches
	 */
	static boolean isAmong(String tag, Enumeration<String> ifNoneMatch) {
		while (ifNoneMatch.hasMoreElements()) {
			// A proxy may have removed the mark of a weak tag
			if (ifNoneMatch.nextElement().contains(tag.substring("W/".length()))) {
				return true;
			}
		}
		return false;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
