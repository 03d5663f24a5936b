package dev.rolecompass.web.embed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * The response of an oEmbed provider, version 1.0 of oembed.com.
 *
 * @param url the picture of a {@code photo}
 * @param thumbnailUrl the picture that goes with a {@code link}
 * @param cacheAge how long to show it without asking again, in seconds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "version", "type", "title", "url", "width", "height" })
record OembedJson(String version, String type, String title, @Nullable String url, @Nullable Integer width,
		@Nullable Integer height, @JsonProperty("thumbnail_url") @Nullable String thumbnailUrl,
		@JsonProperty("thumbnail_width") @Nullable Integer thumbnailWidth,
		@JsonProperty("thumbnail_height") @Nullable Integer thumbnailHeight,
		@JsonProperty("provider_name") String providerName, @JsonProperty("provider_url") String providerUrl,
		@JsonProperty("cache_age") int cacheAge) {

	private static final String VERSION = "1.0";

	private static final String PROVIDER = "Role Compass";

	private static final int ONE_DAY_IN_SECONDS = 86_400;

	/**
	 * @param base the start of absolute links
	 */
	static OembedJson of(Embedded embedded, String base) {
		String url = base + embedded.picture().url();
		int width = embedded.picture().width();
		int height = embedded.picture().height();
		return embedded.photo()
				? new OembedJson(VERSION, "photo", embedded.title(), url, width, height, null, null, null, PROVIDER,
						base + "/", ONE_DAY_IN_SECONDS)
				: new OembedJson(VERSION, "link", embedded.title(), null, null, null, url, width, height, PROVIDER,
						base + "/", ONE_DAY_IN_SECONDS);
	}

}
