package dev.rolecompass.browser;

import java.util.Map;
import java.util.TreeMap;

import dev.rolecompass.web.Bundles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages are called in tabs and histories. Two pages have the same title only if they
 * ask the same question, or tell the same verdict: the title of a result unfurls, and so
 * tells no more than portrait, role and strength.
 */
final class Titles {

	/**
	 * What each title stands for.
	 */
	private final Map<String, String> pages = new TreeMap<>();

	/**
	 * Checks that the title says what the heading says, and is that of one page only.
	 */
	void check(String where, Visitor visitor) {
		Map<String, Object> shown = visitor.look("title.js");
		String title = (String) shown.get("title");
		String kicker = (String) shown.get("kicker");
		String subject = (String) shown.get("heading");
		assertThat(shown.get("headings")).as(where).isEqualTo(1);
		assertThat(title).as(where).endsWith(Bundles.visited("layout.title", "")).containsIgnoringCase(subject);
		assertThat(title.startsWith(Visitor.startOfErrorTitle())).as(where).isEqualTo(shown.get("error"));
		String page = kicker.isEmpty() ? subject : visitor.path().contains("/job/") + subject;
		assertThat(this.pages.computeIfAbsent(title, (key) -> page)).as(where).isEqualTo(page);
	}

}
