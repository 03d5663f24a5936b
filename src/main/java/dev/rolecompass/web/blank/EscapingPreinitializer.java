package dev.rolecompass.web.blank;

import org.unbescape.html.HtmlEscape;

import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/**
 * Loads the tables of characters to escape, which takes a twentieth of the start, on the
 * second core while the application starts.
 */
class EscapingPreinitializer implements BackgroundPreinitializer {

	@Override
	public void preinitialize() {
		HtmlEscape.escapeHtml4Xml("<");
	}

}
