package dev.rolecompass.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How someone may have set up their system.
 */
enum Setting {

	LIGHT(ColorScheme.LIGHT, ForcedColors.NONE, ReducedMotion.NO_PREFERENCE),

	DARK(ColorScheme.DARK, ForcedColors.NONE, ReducedMotion.NO_PREFERENCE),

	FORCED_COLOURS(ColorScheme.LIGHT, ForcedColors.ACTIVE, ReducedMotion.NO_PREFERENCE),

	REDUCED_MOTION(ColorScheme.LIGHT, ForcedColors.NONE, ReducedMotion.REDUCE);

	private final Page.EmulateMediaOptions media;

	Setting(ColorScheme scheme, ForcedColors colours, ReducedMotion motion) {
		this.media = new Page.EmulateMediaOptions().setColorScheme(scheme)
			.setForcedColors(colours)
			.setReducedMotion(motion);
	}

	/**
	 * Shows an open page as it is with this setting.
	 */
	void on(Page page) {
		page.emulateMedia(this.media);
	}

}
