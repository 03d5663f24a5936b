package dev.rolecompass.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * The promises for any path and query: tidying them leaves nothing more to tidy, or they
 * aren't found.
 */
public final class PathProperties {

	private static final Pattern TIDY = Pattern.compile("/|(/[A-Za-z0-9_-][A-Za-z0-9._-]*+)++");

	private static final Pattern FILE = Pattern.compile(
			"/(robots\\.txt|sitemap\\.xml|(favicon|apple-touch-icon|assets/[a-z]+)(-[0-9a-f]{32})?\\.[a-z]+|livez|readyz)");

	private final TidyRequestFilter filter = new TidyRequestFilter();

	/**
	 * Tidies a path and its query.
	 * @param target the path and, after a question mark, the query
	 * @throws AssertionError if a promise is broken
	 */
	public void check(String target) {
		String[] parts = target.split("\\?", 2);
		MockHttpServletResponse response = new MockHttpServletResponse();
		ServletRequest passed = pass(parts[0], (parts.length > 1) ? parts[1] : null, response);
		if (passed == null) {
			checkAnswer(response, target);
			return;
		}
		String path = ((TidyRequest) passed).getServletPath();
		require(TIDY.matcher(path).matches(), "not tidy", target);
		ServletRequest again = pass(path, null, new MockHttpServletResponse());
		require(again != null && ((TidyRequest) again).getServletPath().equals(path), "tidied twice", target);
		passed.getParameterMap()
			.forEach((name, values) -> require(Arrays.asList(values).indexOf(null) < 0, "no value", target));
	}

	private static void checkAnswer(MockHttpServletResponse response, String target) {
		if (response.getStatus() == 301) {
			require(FILE.matcher(String.valueOf(response.getRedirectedUrl())).matches(), "led elsewhere", target);
		}
		else {
			require(response.getStatus() == 404 && response.getErrorMessage() == null, "not just not found", target);
		}
	}

	private @Nullable ServletRequest pass(String path, @Nullable String query, MockHttpServletResponse response) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setQueryString(query);
		MockFilterChain chain = new MockFilterChain();
		try {
			this.filter.doFilter(request, response, chain);
		}
		catch (IOException | ServletException ex) {
			throw new IllegalStateException(ex);
		}
		return chain.getRequest();
	}

	private static void require(boolean promise, String broken, String text) {
		if (!promise) {
			throw new AssertionError(broken + ": " + text);
		}
	}

}
