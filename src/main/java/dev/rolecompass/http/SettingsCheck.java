package dev.rolecompass.http;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/**
 * Stops the start if one of Spring Boot's settings makes no sense for this app, or
 * contradicts another. {@link RoleCompassProperties} checks our own.
 */
@Component
class SettingsCheck {

	/**
	 * The characters of all our paths. Punctuation at the end of a segment would be taken
	 * for something that a chat app appended.
	 */
	private static final Pattern CONTEXT_PATH = Pattern.compile("(/[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)*");

	private static final int DEFAULT_PORT = 8080;

	private static final int HIGHEST_PORT = 65535;

	private static final int NONE = -1;

	private static final Duration SECOND = Duration.ofSeconds(1);

	SettingsCheck(RoleCompassProperties own, ServerProperties server, TomcatServerProperties tomcat,
			ManagementServerProperties management, LifecycleProperties lifecycle) {
		String contextPath = Optional.ofNullable(server.getServlet().getContextPath()).orElse("");
		InvalidSettingException.throwUnless(CONTEXT_PATH.matcher(contextPath).matches(),
				"server.servlet.context-path must be a path such as /compass or /tools/compass. Between slashes, it consists"
						+ " of letters, digits, dashes, dots and underscores, and starts and ends with a letter or digit");
		own.basePath()
			.ifPresent((path) -> InvalidSettingException.throwUnless(path.equals(contextPath),
					"rolecompass.base-url and server.servlet.context-path must have the same path, but one has '" + path
							+ "' and the other '" + contextPath
							+ "'. Links on pages start with the context path, so a proxy"
							+ " must neither add nor remove a part of it"));
		int port = Objects.requireNonNullElse(server.getPort(), DEFAULT_PORT);
		InvalidSettingException.throwUnless(isPort(port), "server.port must be a number from 1 to 65535, or 0 for any");
		int managementPort = Objects.requireNonNullElse(management.getPort(), NONE);
		InvalidSettingException.throwUnless(
				managementPort == NONE || isPort(managementPort) && (managementPort != port || port == 0),
				"management.server.port must be a number from 1 to 65535 and not the public port, or 0 for any,"
						+ " or -1 for none");
		InvalidSettingException.throwUnless(tomcat.getMaxConnections() != 0,
				"server.tomcat.max-connections must be at least 1, or -1 for any number");
		InvalidSettingException.throwUnless(
				tomcat.getConnectionTimeout() == null || tomcat.getConnectionTimeout().compareTo(SECOND) >= 0,
				"server.tomcat.connection-timeout must be at least 1s, with its unit");
		Duration shutdown = lifecycle.getTimeoutPerShutdownPhase();
		InvalidSettingException.throwUnless(shutdown.isZero() || shutdown.compareTo(SECOND) >= 0,
				"spring.lifecycle.timeout-per-shutdown-phase must be 0, or at least 1s, with its unit");
	}

	private static boolean isPort(int port) {
		return port >= 0 && port <= HIGHEST_PORT;
	}

}
