package dev.rolecompass.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/**
 * The start of absolute links: scheme, host and base path. Never taken from what a client
 * sent. If it isn't configured, only connections over loopback have one, with the port of
 * the connection.
 */
@Component
public class BaseUrl {

	private static final Log logger = LogFactory.getLog(BaseUrl.class);

	private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

	private final Optional<String> configured;

	BaseUrl(RoleCompassProperties properties, ServerProperties server) {
		this.configured = properties.base();
		if (this.configured.isEmpty() && !isLoopback(server.getAddress())) {
			logger.warn("rolecompass.base-url is not set: pages requested from addresses other than loopback"
					+ " have no absolute links, so they have poor previews and search results");
		}
	}

	/**
	 * The base URL for links in the response to a request, without a slash at the end;
	 * empty if it isn't known.
	 */
	public Optional<String> forRequest(HttpServletRequest request) {
		return this.configured.or(() -> loopback(request));
	}

	private static Optional<String> loopback(HttpServletRequest request) {
		String name = request.getServerName().toLowerCase(Locale.ROOT);
		if (!LOOPBACK_NAMES.contains(name) || !isLoopback(request.getLocalAddr())) {
			return Optional.empty();
		}
		return Optional
			.of(request.getScheme() + "://" + name + ":" + request.getLocalPort() + request.getContextPath());
	}

	private static boolean isLoopback(String address) {
		try {
			return isLoopback(InetAddress.getByName(address));
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	private static boolean isLoopback(@Nullable InetAddress address) {
		return address != null && address.isLoopbackAddress();
	}

}
