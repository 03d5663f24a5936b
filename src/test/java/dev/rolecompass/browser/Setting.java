package dev.rolecompass.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/**
 * How someone may have set up their system.
 */
enum Setting {

	LIGHT(ColorScheme.LIGHT, ForcedColors.NONE),

	DARK(ColorScheme.DARK, ForcedColors.NONE),

	FORCED_COLOURS(ColorScheme.LIGHT, ForcedColors.ACTIVE);

	private final Page.EmulateMediaOptions media;

	Setting(ColorScheme scheme, ForcedColors colours) {
		this.media = new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(colours);
	}

	/**
	 * Shows an open page as it is with this setting.
	 */
	void on(Page page) {
		page.emulateMedia(this.media);
	}

}
