package dev.rolecompass.browser;

import com.microsoft.playwright.Browser;

/**
 * What pages are read on.
 */
enum Screen {

	DESKTOP(1280, 720, 1),

	TABLET(768, 1024, 1),

	PHONE(360, 640, 1),

	SMALL_PHONE(320, 640, 1),

	/**
	 * A desktop's window of 1280 × 1024 pixels, zoomed to 400 %.
	 */
	ZOOMED(320, 256, 4);

	private final int width;

	private final int height;

	private final int scale;

	Screen(int width, int height, int scale) {
		this.width = width;
		this.height = height;
		this.scale = scale;
	}

	int width() {
		return this.width;
	}

	Browser.NewContextOptions options() {
		return new Browser.NewContextOptions().setViewportSize(this.width, this.height)
			.setDeviceScaleFactor(this.scale);
	}

}
