package dev.rolecompass.web.embed;

import dev.rolecompass.web.map.CompassMap;

/**
 * A picture of ours.
 *
 * @param url its URL
 * @param width the width in pixels, at least 1
 * @param height the height in pixels, at least 1
 */
record Picture(String url, int width, int height) {

	/**
	 * How many pixels a unit of the map's drawing takes up.
	 */
	private static final int PIXELS_PER_UNIT = 2;

	/**
	 * The map alone.
	 */
	static Picture of(CompassMap map, String url) {
		return new Picture(url, PIXELS_PER_UNIT * map.width(), PIXELS_PER_UNIT * map.height());
	}

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
