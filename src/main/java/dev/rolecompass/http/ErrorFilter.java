package dev.rolecompass.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes pages of errors that the container dispatches within the same limits as all
 * others.
 */
@Component
public class ErrorFilter extends OncePerRequestFilter {

	private final Capacity capacity;

	ErrorFilter(Capacity capacity) {
		this.capacity = capacity;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.capacity.share(response, (answer) -> chain.doFilter(request, answer));
	}

}
