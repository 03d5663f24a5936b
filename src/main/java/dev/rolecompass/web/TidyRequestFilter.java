package dev.rolecompass.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Mends what happens to links on their way: punctuation glued to the end by chat apps,
 * doubled slashes, a slash at the end, characters percent-encoded for no need. What is
 * left of the path must be made of letters, digits, dashes, dots and underscores;
 * anything else isn't a link of ours.
 */
@Component
class TidyRequestFilter extends OncePerRequestFilter {

	/**
	 * The request attribute with the path as it was asked for, below the context path;
	 * the whole path where the context path was spelled in another way.
	 */
	static final String RAW_PATH = TidyRequestFilter.class.getName() + ".RAW_PATH";

	/**
	 * What isn't a page and so has no model that knows its URL.
	 */
	private static final Set<String> FILES = Set.of("/robots.txt", "/sitemap.xml", "/favicon.svg", "/livez", "/readyz");

	private static final Pattern GLUED = Pattern.compile("[.,;:!?)>'\"/]++$");

	private static final Pattern SLASHES = Pattern.compile("/{2,}");

	private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*+");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String context = request.getServletContext().getContextPath();
		String raw = request.getRequestURI();
		request.setAttribute(RAW_PATH, raw.startsWith(context) ? raw.substring(context.length()) : raw);
		Optional<String> path = tidy(decode(raw)).flatMap((tidy) -> below(context, tidy));
		if (path.filter(FILES::contains).isPresent() && !raw.equals(context + path.get())) {
			response.sendRedirect(context + path.get(), HttpServletResponse.SC_MOVED_PERMANENTLY);
		}
		else if (path.isPresent()) {
			chain.doFilter(new TidyRequest(request, path.get()), response);
		}
		else {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}

	/**
	 * Takes away what chat apps glue to the end of a link.
	 */
	static String withoutGlue(String text) {
		return GLUED.matcher(text).replaceFirst("");
	}

	/**
	 * Decodes a path. The container refuses what can't be decoded, but doesn't look at
	 * what follows a semicolon; that is left as it is, and no link of ours has either.
	 */
	static String decode(String path) {
		try {
			return UriUtils.decode(path, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

	private static Optional<String> tidy(String decoded) {
		String path = withoutGlue(SLASHES.matcher(decoded).replaceAll("/"));
		boolean ours = Arrays.stream(StringUtils.delimitedListToStringArray(path, "/"))
			.skip(1)
			.allMatch((segment) -> SEGMENT.matcher(segment).matches());
		return ours ? Optional.of(path) : Optional.empty();
	}

	private static Optional<String> below(String context, String path) {
		if (path.equals(context)) {
			return Optional.of("/");
		}
		return path.startsWith(context + "/") ? Optional.of(path.substring(context.length())) : Optional.empty();
	}

}
