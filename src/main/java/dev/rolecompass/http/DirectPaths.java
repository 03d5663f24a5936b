package dev.rolecompass.http;

import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * The paths that are served without rendering: static files, and the liveness and
 * readiness probes.
 */
public final class DirectPaths {

	/**
	 * The icon that pages link to, and those that browsers without SVG icons look for.
	 */
	public static final List<String> ICONS = List.of("/favicon.svg", "/favicon.ico", "/apple-touch-icon.png");

	public static final List<String> PROBES = List.of("/livez", "/readyz");

	static final String ASSETS = "/assets/";

	private DirectPaths() {
	}

	static boolean contain(String path) {
		return path.startsWith(ASSETS) || isIcon(path) || PROBES.stream().anyMatch(path::startsWith);
	}

	/**
	 * Whether it is the path of a probe or of a file that exists, with or without a hash.
	 */
	public static boolean exist(String path) {
		return PROBES.contains(path) || isIcon(path) || (path.startsWith(ASSETS)
				&& new ClassPathResource("static" + AssetResolver.withoutHash(path)).exists());
	}

	/**
	 * Whether it is the path of an icon, with or without a hash.
	 */
	static boolean isIcon(String path) {
		return ICONS.contains(AssetResolver.withoutHash(path));
	}

}
