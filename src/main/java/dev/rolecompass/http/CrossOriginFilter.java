package dev.rolecompass.http;

import java.io.IOException;
import java.util.function.Predicate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets scripts of other sites read some responses, errors included. The headers don't
 * depend on who asks, so that shared caches can serve everyone. Spring's own filter sets
 * them only for requests from other sites.
 */
public class CrossOriginFilter extends OncePerRequestFilter {

	private static final String ANY = "*";

	private final Predicate<String> open;

	/**
	 * @param open whether other sites may read what is at a requested path
	 */
	public CrossOriginFilter(Predicate<String> open) {
		this.open = open;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.open.test(request.getRequestURI())) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
			if ("OPTIONS".equals(request.getMethod())) {
				response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, OptionsFilter.METHODS);
				response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ANY);
			}
		}
		chain.doFilter(request, response);
	}

}
