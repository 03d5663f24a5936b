package dev.rolecompass.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.rolecompass.http.DirectPaths;
import dev.rolecompass.http.Lifetime;
import dev.rolecompass.link.Routes;
import dev.rolecompass.link.TrailingPunctuation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Repairs links: removes appended punctuation, doubled slashes, a trailing slash, and
 * needless percent-encoding. The repaired path may contain letters, digits, dashes, dots
 * and underscores; any other path isn't one of our links.
 */
@Component
class TidyRequestFilter extends OncePerRequestFilter {

	private static final Set<String> FOR_CRAWLERS = Set.of(Routes.ROBOTS, Routes.SITEMAP);

	private static final Pattern SLASHES = Pattern.compile("/{2,}");

	private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*+");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		OriginalPath.store(request);
		String context = request.getServletContext().getContextPath();
		String original = request.getRequestURI();
		Optional<String> path = tidy(OriginalPath.decode(original)).flatMap((tidy) -> below(context, tidy));
		if (path.isPresent() && !original.equals(context + path.get()) && isFile(path.get())) {
			Lifetime.REDIRECT.applyTo(response);
			response.setHeader(HttpHeaders.LOCATION, context + path.get());
			response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		}
		else if (path.isPresent()) {
			chain.doFilter(new TidyRequest(request, path.get()), response);
		}
		else {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}

	/**
	 * Whether a path has no page model, so that {@link CanonicalUrlInterceptor} can't
	 * redirect to it.
	 */
	private static boolean isFile(String path) {
		return FOR_CRAWLERS.contains(path) || DirectPaths.exist(path);
	}

	private static Optional<String> tidy(String decoded) {
		String path = TrailingPunctuation.strip(SLASHES.matcher(decoded).replaceAll("/"));
		boolean ours = Arrays.stream(StringUtils.delimitedListToStringArray(path, "/"))
			.skip(1)
			.allMatch((segment) -> SEGMENT.matcher(segment).matches());
		return ours ? Optional.of(path) : Optional.empty();
	}

	private static Optional<String> below(String context, String path) {
		if (path.equals(context)) {
			return Optional.of(Routes.HOME);
		}
		return path.startsWith(context + "/") ? Optional.of(path.substring(context.length())) : Optional.empty();
	}

}
