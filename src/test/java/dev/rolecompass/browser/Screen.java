package dev.rolecompass.browser;

import com.microsoft.playwright.Page;

/**
 * What pages are read on.
 */
enum Screen {

	DESKTOP(1280, 720),

	TABLET(768, 1024),

	PHONE(360, 640),

	SMALL_PHONE(320, 640),

	/**
	 * A desktop's window of 1280 × 1024 pixels, zoomed to 400 %: in CSS pixels.
	 */
	ZOOMED(320, 256);

	private final int width;

	private final int height;

	Screen(int width, int height) {
		this.width = width;
		this.height = height;
	}

	int width() {
		return this.width;
	}

	/**
	 * Shows an open page as it is on this screen.
	 */
	void on(Page page) {
		page.setViewportSize(this.width, this.height);
	}

}
