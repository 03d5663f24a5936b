package dev.rolecompass.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says which methods there are. Spring's own response names others as well if a browser
 * asks for the sake of another site.
 */
@Component
public class OptionsFilter extends OncePerRequestFilter {

	/**
	 * The methods of every path.
	 */
	public static final String METHODS = "GET, HEAD, OPTIONS";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if ("OPTIONS".equals(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, METHODS);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
