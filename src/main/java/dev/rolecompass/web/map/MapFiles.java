package dev.rolecompass.web.map;

import dev.rolecompass.http.Lifetime;
import dev.rolecompass.http.ResponseHeaders;
import dev.rolecompass.web.CanonicalUrlInterceptor;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;

/**
 * Maps as files of their own, for pages of other sites.
 */
public final class MapFiles {

	private MapFiles() {
	}

	/**
	 * @param url the file's own URL
	 * @param title what the map shows, in a few words
	 */
	public static ModelAndView show(CompassMap map, String url, String title, HttpServletResponse response) {
		ResponseHeaders.allowDrawing(MapStyle.TEXT, response);
		response.setHeader("X-Robots-Tag", "noindex");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		return new ModelAndView(MapFileConfiguration.VIEW, "map", map).addObject("title", title)
			.addObject("style", MapStyle.TEXT)
			.addObject(CanonicalUrlInterceptor.URL, url)
			.addObject(CanonicalUrlInterceptor.LIFETIME, Lifetime.PICTURE);
	}

}
