package dev.rolecompass.http;

import java.util.List;

/**
 * The paths that are answered without rendering anything: static files, and the probes
 * that say whether the app is alive.
 */
public final class DirectPaths {

	public static final String ICON = "/favicon.svg";

	public static final List<String> PROBES = List.of("/livez", "/readyz");

	static final String ASSETS = "/assets/";

	/**
	 * How the paths of icons start, with or without a hash.
	 */
	static final String ICONS = "/favicon";

	private DirectPaths() {
	}

	static boolean contain(String path) {
		return path.startsWith(ASSETS) || path.startsWith(ICONS) || PROBES.stream().anyMatch(path::startsWith);
	}

}
