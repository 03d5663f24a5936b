package dev.rolecompass.card;

import java.awt.Color;

/**
 * The colours to draw with, those of the pages in their light look.
 */
final class Ink {

	static final Color PAPER = new Color(0xfaf7f1);

	static final Color INK = new Color(0x201d1a);

	static final Color QUIET = new Color(0x4f4a43);

	static final Color WARM = new Color(0x8a3412);

	static final Color WARM_WASH = new Color(0xf3d9c8);

	static final Color COOL = new Color(0x154c66);

	static final Color COOL_WASH = new Color(0xcfe1e8);

	private Ink() {
	}

	/**
	 * A colour that lets through what is below.
	 * @param ink the colour
	 * @param percent how much of it covers, 0 to 100
	 */
	static Color thinned(Color ink, int percent) {
		return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 255 * percent / 100);
	}

}
