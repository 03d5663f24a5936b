package dev.rolecompass.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.rolecompass.http.DirectPaths;
import dev.rolecompass.http.Lifetime;
import dev.rolecompass.link.LinkText;
import dev.rolecompass.link.RepairedLink;
import dev.rolecompass.link.Routes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Repairs links. The repaired path may contain lower-case letters, digits, dashes, dots
 * and underscores; any other path isn't one of our links.
 */
@Component
class TidyRequestFilter extends OncePerRequestFilter {

	private static final Set<String> FOR_CRAWLERS = Set.of(Routes.ROBOTS, Routes.SITEMAP);

	private static final Pattern PATH = Pattern.compile("(/[a-z0-9_-][a-z0-9._-]*+)++");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		OriginalPath.store(request);
		String context = request.getServletContext().getContextPath();
		String original = request.getRequestURI();
		RepairedLink link = RepairedLink.of(original, request.getQueryString());
		Optional<String> path = below(LinkText.lowerCase(context), link.path()).filter(TidyRequestFilter::isOurs);
		if (path.isPresent() && !original.equals(context + path.get()) && isFile(path.get())) {
			Lifetime.REDIRECT.applyTo(response);
			response.setHeader(HttpHeaders.LOCATION, context + path.get());
			response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		}
		else if (path.isPresent()) {
			chain.doFilter(new TidyRequest(request, path.get(), link.parameters()), response);
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

	private static Optional<String> below(String context, String path) {
		if (path.equals(context)) {
			return Optional.of(Routes.HOME);
		}
		return path.startsWith(context + "/") ? Optional.of(path.substring(context.length())) : Optional.empty();
	}

	private static boolean isOurs(String path) {
		return path.equals(Routes.HOME) || PATH.matcher(path).matches();
	}

}
