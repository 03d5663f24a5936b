package dev.rolecompass.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.HtmlUtils;

/**
 * What WordPress does with a link that an author pastes, after {@code WP_oEmbed} in
 * version 6.8: it looks for a discovery link in the head, asks its address, and turns the
 * answer into HTML. Sites that aren't on its list of providers may only add pictures and
 * links, which it passes on unchanged.
 *
 * @param contentWidth the width of the theme's text, in pixels
 */
record WordPress(Http http, int contentWidth) {

	private static final Pattern LINK = Pattern.compile("<link([^<>]+)/?>");

	private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

	/**
	 * The HTML for a link; empty if WordPress leaves the link as it is.
	 */
	Optional<String> embed(String url) {
		String head = this.http.get(url.substring(this.http.site().length())).body().split("</head>")[0];
		return LINK.matcher(head)
			.results()
			.map((link) -> link.group(1))
			.filter((link) -> link.contains("type=\"application/json+oembed\""))
			.map(HREF::matcher)
			.filter(Matcher::find)
			.map((href) -> HtmlUtils.htmlUnescape(href.group(1)))
			.findFirst()
			.flatMap((provider) -> fetch(provider, url));
	}

	private Optional<String> fetch(String provider, String url) {
		String asked = provider.replaceFirst("\\?.*", "") + "?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8)
				+ "&maxwidth=" + this.contentWidth + "&maxheight=" + Math.min(1000, this.contentWidth * 3 / 2)
				+ "&dnt=1&format=json";
		Reply reply = this.http.get(asked.substring(this.http.site().length()));
		return html(new JsonMapper().readTree(reply.body()), url);
	}

	/**
	 * The two rules: a photo needs an address, a width and a height, the first a string
	 * and the others numbers, and none of them empty; its title becomes the alternative
	 * text of the picture, which links to what was pasted. A link needs a title.
	 */
	static Optional<String> html(JsonNode data, String url) {
		String title = data.path("title").isString() ? data.path("title").stringValue() : "";
		if (data.path("type").asString().equals("photo")) {
			JsonNode source = data.path("url");
			JsonNode width = data.path("width");
			JsonNode height = data.path("height");
			boolean complete = source.isString() && !source.stringValue().isEmpty() && isNumeric(width)
					&& isNumeric(height);
			return complete ? Optional.of("<a href=\"%s\"><img src=\"%s\" alt=\"%s\" width=\"%s\" height=\"%s\" /></a>"
				.formatted(escaped(url), escaped(source.stringValue()), escaped(title), width.asString(),
						height.asString()))
					: Optional.empty();
		}
		return (data.path("type").asString().equals("link") && !title.isEmpty())
				? Optional.of("<a href=\"%s\">%s</a>".formatted(escaped(url), escaped(title))) : Optional.empty();
	}

	private static boolean isNumeric(JsonNode node) {
		return node.isNumber() && node.doubleValue() != 0;
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
