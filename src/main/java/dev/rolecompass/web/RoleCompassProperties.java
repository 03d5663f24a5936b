package dev.rolecompass.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * The settings of Role Compass.
 *
 * @param baseUrl where the public finds the site, the context path included, for absolute
 * links; unset, there are none but on loopback
 */
@ConfigurationProperties("rolecompass")
record RoleCompassProperties(@Nullable URI baseUrl) {

	RoleCompassProperties {
		Assert.isTrue(baseUrl == null || isBase(baseUrl),
				"rolecompass.base-url is the public http or https address of the site, such as https://compass.example,"
						+ " with neither user, query nor fragment");
	}

	private static boolean isBase(URI url) {
		return ("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()))
				&& url.getHost() != null && url.getRawUserInfo() == null && url.getRawQuery() == null
				&& url.getRawFragment() == null;
	}

}
