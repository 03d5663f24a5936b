package dev.rolecompass.web;

import java.util.List;

/**
 * The platforms that unfurl links: how each one requests a page, and what it needs to
 * show a card, as far as that is known.
 */
enum Platform {

	SLACK("Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)", "gzip", "bytes=0-32768", 2_000_000,
			List.of("og:title", "og:description", "og:image", "og:site_name")),

	TEAMS("Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com",
			"gzip, deflate", "", 1_000_000, List.of("og:title", "og:description", "og:image")),

	LINKEDIN("LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)", "gzip,deflate",
			"", 5_000_000, List.of("og:title", "og:description", "og:image", "og:url", "og:type")),

	WHATSAPP("WhatsApp/2.23.20.0", "identity", "", 300_000,
			List.of("og:title", "og:description", "og:image", "og:url")),

	MASTODON("Mastodon/4.5.0 (http.rb/5.3.1; +https://social.example/) Bot", "gzip", "", 8_000_000,
			List.of("og:title", "og:description", "og:image", "og:image:alt", "og:image:width", "og:image:height")),

	BLUESKY("Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)", "gzip, deflate, br", "",
			1_000_000, List.of("og:title", "og:description", "og:image")),

	DISCORD("Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)", "", "", 8_000_000,
			List.of("og:title", "og:description", "og:image", "twitter:card")),

	X("Twitterbot/1.0", "gzip, deflate", "", 5_000_000,
			List.of("twitter:card", "og:title", "og:description", "og:image", "twitter:image:alt")),

	IMESSAGE(
			"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1"
					+ " Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
			"gzip, deflate, br", "bytes=0-524287", 5_000_000,
			List.of("og:title", "og:image", "og:image:width", "og:image:height"));

	private final String userAgent;

	private final String encodings;

	private final String range;

	private final int largestImage;

	private final List<String> tags;

	Platform(String userAgent, String encodings, String range, int largestImage, List<String> tags) {
		this.userAgent = userAgent;
		this.encodings = encodings;
		this.range = range;
		this.largestImage = largestImage;
		this.tags = tags;
	}

	String userAgent() {
		return this.userAgent;
	}

	/**
	 * The {@code Accept-Encoding} that it sends; empty if it sends none.
	 */
	String encodings() {
		return this.encodings;
	}

	/**
	 * The range of a page that it requests; empty if it requests all of it.
	 */
	String range() {
		return this.range;
	}

	/**
	 * The maximum size of an image in bytes.
	 */
	int largestImage() {
		return this.largestImage;
	}

	/**
	 * The tags that it builds a card from.
	 */
	List<String> tags() {
		return this.tags;
	}

}
