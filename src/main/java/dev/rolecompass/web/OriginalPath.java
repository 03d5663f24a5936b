package dev.rolecompass.web;

import dev.rolecompass.link.LinkText;
import jakarta.servlet.http.HttpServletRequest;

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
	 * The path as far as {@link LinkText} can repair it.
	 */
	public String repaired() {
		return LinkText.repair(this.text);
	}

	/**
	 * Whether the path ends with a suffix, ignoring what chat apps append.
	 */
	public boolean endsWith(String suffix) {
		return LinkText.stripEnd(repaired()).endsWith(suffix);
	}

}
