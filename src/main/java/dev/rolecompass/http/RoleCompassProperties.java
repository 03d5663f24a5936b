package dev.rolecompass.http;

import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * The settings of Role Compass.
 *
 * @param baseUrl the public URL of the site, including the context path, for absolute
 * links; if unset, only pages over loopback have them
 * @param pageCacheSize the memory for cached pages and cards, 64 KB to half of the heap;
 * 0 to cache nothing
 * @param drain how long to keep serving after being told to stop, at most ten minutes, in
 * seconds if there is no unit; 0 to stop at once
 */
@ConfigurationProperties("rolecompass")
record RoleCompassProperties(@Nullable URI baseUrl, @DefaultValue("8MB") DataSize pageCacheSize,
		@DefaultValue("0") @DurationUnit(ChronoUnit.SECONDS) Duration drain) {

	/**
	 * Has room for any page or card.
	 */
	private static final DataSize SMALLEST_CACHE = DataSize.ofKilobytes(64);

	private static final Duration LONGEST_DRAIN = Duration.ofMinutes(10);

	/**
	 * Those of {@link URI#getHost()} that exist: with labels of at most 63 characters,
	 * and neither a number nor the address that means all addresses.
	 */
	private static final Pattern HOST = Pattern
		.compile("\\[.+]|(?!\\d+$|0\\.0\\.0\\.0$)[^.]{1,63}(\\.[^.]{1,63})*+\\.?");

	RoleCompassProperties {
		InvalidSettingException.throwUnless(baseUrl == null || isBase(baseUrl),
				"rolecompass.base-url must be the public http or https address of the site, such as https://compass.example"
						+ " or https://example.org/compass, with a host that can exist, and with neither user, query nor"
						+ " fragment");
		DataSize largest = DataSize.ofBytes(Runtime.getRuntime().maxMemory() / 2);
		InvalidSettingException.throwUnless(
				pageCacheSize.toBytes() == 0
						|| pageCacheSize.compareTo(SMALLEST_CACHE) >= 0 && pageCacheSize.compareTo(largest) <= 0,
				"rolecompass.page-cache-size must be a size with its unit, such as 8MB, from 64KB to half of the heap ("
						+ largest.toMegabytes() + "MB), or 0 for no cache");
		InvalidSettingException.throwUnless(!drain.isNegative() && drain.compareTo(LONGEST_DRAIN) <= 0,
				"rolecompass.drain must be a number of seconds, such as 5s, and at most 10m; or 0 to stop at once");
	}

	/**
	 * Whether the site is reached by HTTPS.
	 */
	boolean isSecure() {
		return this.baseUrl != null && "https".equalsIgnoreCase(this.baseUrl.getScheme());
	}

	/**
	 * The base URL without slashes at the end.
	 */
	Optional<String> base() {
		return withoutSlash(this.baseUrl != null ? this.baseUrl.toString() : null);
	}

	/**
	 * The path of the base URL, without slashes at the end.
	 */
	Optional<String> basePath() {
		return withoutSlash(this.baseUrl != null ? this.baseUrl.getRawPath() : null);
	}

	private static Optional<String> withoutSlash(@Nullable String text) {
		return Optional.ofNullable(text).map((each) -> StringUtils.trimTrailingCharacter(each, '/'));
	}

	private static boolean isBase(URI url) {
		return ("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()))
				&& url.getHost() != null && HOST.matcher(url.getHost()).matches() && isPort(url)
				&& url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
	}

	private static boolean isPort(URI url) {
		return (url.getPort() != -1) ? url.getPort() > 0 && url.getPort() <= 65535
				: !url.getRawAuthority().endsWith(":");
	}

}
