package dev.rolecompass.web;

import dev.rolecompass.http.Lifetime;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Redirects to URLs below the context path only.
 */
public final class Redirect {

	private Redirect() {
	}

	/**
	 * A redirect that depends on nothing except the requested URL.
	 */
	public static RedirectView permanent(String url, HttpServletResponse response) {
		Lifetime.REDIRECT.applyTo(response);
		return to(HttpStatus.MOVED_PERMANENTLY, url);
	}

	public static RedirectView to(HttpStatus status, String url) {
		RedirectView view = new RedirectView(url, true);
		view.setStatusCode(status);
		view.setExposeModelAttributes(false);
		view.setPropagateQueryParams(false);
		return view;
	}

}
