package dev.rolecompass.http;

import java.util.List;

/**
 * The paths that are served without rendering: static files, and the liveness and
 * readiness probes.
 */
public final class DirectPaths {

	public static final String ICON = "/favicon.svg";

	public static final List<String> PROBES = List.of("/livez", "/readyz");

	static final String ASSETS = "/assets/";

	/**
	 * The start of paths of icons, with or without a hash.
	 */
	static final String ICONS = "/favicon";

	private DirectPaths() {
	}

	static boolean contain(String path) {
		return path.startsWith(ASSETS) || path.startsWith(ICONS) || PROBES.stream().anyMatch(path::startsWith);
	}

}
