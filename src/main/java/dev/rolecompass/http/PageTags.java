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
 * Entity tags of pages, known before a page is made: a page is a function of its URL, the
 * configuration and the build, so its tag is, too. Tags are weak, since pages are
 * compressed in several ways.
 */
@Component
class PageTags {

	/**
	 * That two pages have the same tag by chance takes some 2<sup>48</sup> pages.
	 */
	private static final int LENGTH_IN_BYTES = 12;

	private final String build;

	/**
	 * Takes the build's time from what the build left; without that, every start is a
	 * build of its own.
	 */
	PageTags(ObjectProvider<BuildProperties> properties) {
		this.build = String
			.valueOf(properties.stream().map(BuildProperties::getTime).findFirst().orElse(Instant.now()));
	}

	/**
	 * The tag of a page.
	 * @param url the page's URL with all of the configuration that has a part in it
	 * @return a weak entity tag as it stands in headers
	 */
	String of(String url) {
		byte[] digest = sha256().digest((this.build + ' ' + url).getBytes(StandardCharsets.UTF_8));
		return "W/\"" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, LENGTH_IN_BYTES)) + '"';
	}

	/**
	 * Whether a client has a page already.
	 * @param tag the tag of the page
	 * @param ifNoneMatch the header's values; {@code *} is no tag that we gave for a page
	 */
	static boolean isAmong(String tag, Enumeration<String> ifNoneMatch) {
		while (ifNoneMatch.hasMoreElements()) {
			// A proxy may have taken away that it is weak
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
