package dev.rolecompass.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Enumeration;
import java.util.Map;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Derives entity tags from URLs, so that a tag is known before its page is rendered: a
 * page depends on nothing except its URL, the configuration and the release. Tags are
 * weak, since a page is compressed in several ways.
 */
@Component
class PageTags {

	/**
	 * Two of 2<sup>48</sup> pages are likely to have the same tag.
	 */
	private static final int LENGTH_IN_BYTES = 12;

	private final String release;

	@Autowired
	PageTags() throws IOException {
		this(ShippedFiles.list(PageTags.class.getProtectionDomain().getCodeSource().getLocation(),
				PageTags.class.getClassLoader()));
	}

	/**
	 * @param shipped what distinguishes a release from others
	 */
	PageTags(Map<String, Long> shipped) {
		this.release = digest(shipped.toString());
	}

	/**
	 * @param url the page's URL, and the configuration that it depends on
	 */
	String tag(String url) {
		return "W/\"" + digest(this.release + ' ' + url) + '"';
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

	private static String digest(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, LENGTH_IN_BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
