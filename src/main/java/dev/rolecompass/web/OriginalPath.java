package dev.rolecompass.web;

import java.nio.charset.StandardCharsets;

import dev.rolecompass.link.TrailingPunctuation;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriUtils;

/**
 * The requested path, before {@link TidyRequestFilter} repaired it.
 *
 * @param text the path below the context path; the whole path if the context path has
 * another spelling
 */
public record OriginalPath(String text) {

	private static final String ATTRIBUTE = OriginalPath.class.getName();

	public static OriginalPath of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof OriginalPath path) ? path : new OriginalPath("");
	}

	/**
	 * Stores the path in the request.
	 */
	static void store(HttpServletRequest request) {
		String context = request.getServletContext().getContextPath();
		String path = request.getRequestURI();
		request.setAttribute(ATTRIBUTE,
				new OriginalPath(path.startsWith(context) ? path.substring(context.length()) : path));
	}

	/**
	 * The decoded path; unchanged if it can't be decoded. Tomcat refuses most such paths,
	 * but doesn't look behind a semicolon.
	 */
	public String decoded() {
		return decode(this.text);
	}

	/**
	 * Whether the path ends with a suffix, ignoring what chat apps append.
	 */
	public boolean endsWith(String suffix) {
		return TrailingPunctuation.strip(this.text).endsWith(suffix);
	}

	static String decode(String path) {
		try {
			return UriUtils.decode(path, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

}
