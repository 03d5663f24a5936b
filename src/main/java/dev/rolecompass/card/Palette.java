package dev.rolecompass.card;

import java.awt.Color;

/**
 * The colours of cards, the same as those of the pages' light theme.
 */
final class Palette {

	static final Color PAPER = new Color(0xfaf7f1);

	static final Color INK = new Color(0x201d1a);

	static final Color QUIET = new Color(0x4f4a43);

	static final Color WARM = new Color(0x8a3412);

	static final Color WARM_WASH = new Color(0xf3d9c8);

	static final Color COOL = new Color(0x154c66);

	static final Color COOL_WASH = new Color(0xcfe1e8);

	private Palette() {
	}

	/**
	 * A translucent colour.
	 * @param percent the opacity, 0 to 100
	 */
	static Color translucent(Color ink, int percent) {
		return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 255 * percent / 100);
	}

}
