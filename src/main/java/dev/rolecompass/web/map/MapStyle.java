package dev.rolecompass.web.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * The style sheet inside a map's file: the colours and the map's rules of the site's
 * stylesheet. A file of its own can't link to that, since a picture that another site
 * shows loads nothing.
 */
final class MapStyle {

	private static final String STYLESHEET = "static/assets/site.css";

	/**
	 * The rule after the colours.
	 */
	private static final String AFTER_COLOURS = "*{box-sizing";

	private static final String FIRST_RULE = ".manager-half{";

	/**
	 * The rule after those of the map.
	 */
	private static final String AFTER_MAP = ".scores{";

	/**
	 * What a page does by the figure around the map.
	 */
	private static final String OWN = "text{font-family:var(--sans)}.paper{fill:var(--paper)}";

	static final String TEXT = read();

	private MapStyle() {
	}

	private static String read() {
		try {
			String css = new ClassPathResource(STYLESHEET).getContentAsString(StandardCharsets.UTF_8)
				.replaceAll("(?s)/\\*.*?\\*/", "")
				.replaceAll("\\s*([{};])\\s*", "$1");
			return css.substring(0, css.indexOf(AFTER_COLOURS)) + OWN
					+ css.substring(css.indexOf(FIRST_RULE), css.indexOf(AFTER_MAP));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
