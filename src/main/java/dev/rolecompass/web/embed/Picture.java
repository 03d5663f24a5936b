package dev.rolecompass.web.embed;

/**
 * A picture of ours.
 *
 * @param url its URL below the context path
 * @param width the width in pixels, at least 1
 * @param height the height in pixels, at least 1
 */
record Picture(String url, int width, int height) {

	/**
	 * The same picture, scaled down by whoever shows it.
	 * @param maxWidth the greatest width, from 1
	 * @param maxHeight the greatest height, from 1
	 */
	Picture within(int maxWidth, int maxHeight) {
		double scale = Math.min(1, Math.min((double) maxWidth / this.width, (double) maxHeight / this.height));
		return new Picture(this.url, scaled(this.width, scale), scaled(this.height, scale));
	}

	private static int scaled(int length, double scale) {
		return Math.max(1, (int) Math.floor(length * scale + 1e-9));
	}

}
