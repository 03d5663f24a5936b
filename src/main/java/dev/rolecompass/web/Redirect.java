package dev.rolecompass.web;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/**
 * A redirect to a page's own URL, and to nowhere else.
 */
final class Redirect {

	/**
	 * How long a redirect may be kept that depends on nothing but the URL.
	 */
	static final String CACHE_CONTROL = String.valueOf(CacheControl.maxAge(Duration.ofHours(1)).getHeaderValue());

	private Redirect() {
	}

	/**
	 * A redirect.
	 * @param status the kind of redirect
	 * @param url the page's own URL, below the context path
	 * @return the view, which takes nothing from the request
	 */
	static RedirectView to(HttpStatus status, String url) {
		RedirectView view = new RedirectView(url, true);
		view.setStatusCode(status);
		view.setExposeModelAttributes(false);
		view.setPropagateQueryParams(false);
		return view;
	}

}
