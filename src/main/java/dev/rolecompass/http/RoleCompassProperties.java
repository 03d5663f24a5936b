package dev.rolecompass.http;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * The settings of Role Compass.
 *
 * @param baseUrl the public URL of the site, including the context path, for absolute
 * links; if unset, only pages over loopback have them
 * @param pageCacheSize the memory for cached pages and cards; 0 to cache nothing
 * @param drain how long to keep serving after being told to stop; 0 to stop at once
 */
@ConfigurationProperties("rolecompass")
record RoleCompassProperties(@Nullable URI baseUrl, @DefaultValue("8MB") DataSize pageCacheSize,
		@DefaultValue("0s") Duration drain) {

	RoleCompassProperties {
		Assert.isTrue(baseUrl == null || isBase(baseUrl),
				"rolecompass.base-url is the public http or https address of the site, such as https://compass.example,"
						+ " with neither user, query nor fragment");
		Assert.isTrue(!pageCacheSize.isNegative(), "rolecompass.page-cache-size is a size such as 8MB, or 0");
		Assert.isTrue(!drain.isNegative(), "rolecompass.drain is a duration such as 5s, or 0");
	}

	/**
	 * Whether the site is reached by HTTPS.
	 */
	boolean isSecure() {
		return this.baseUrl != null && "https".equalsIgnoreCase(this.baseUrl.getScheme());
	}

	private static boolean isBase(URI url) {
		return ("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()))
				&& url.getHost() != null && url.getRawUserInfo() == null && url.getRawQuery() == null
				&& url.getRawFragment() == null;
	}

}
