package dev.rolecompass.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font that cards are lettered in, as outlines of letters. Fonts of the machine are
 * never used.
 */
final class Typeface {

	private static final String FILE = "/card/Gelasio-SemiBold.ttf";

	private final TrueTypeFont font;

	private final CmapLookup characters;

	private final double unitsPerEm;

	private Typeface(TrueTypeFont font) throws IOException {
		this.font = font;
		this.characters = font.getUnicodeCmapLookup();
		this.unitsPerEm = font.getUnitsPerEm();
	}

	/**
	 * Reads the font.
	 * @return the font
	 */
	static Typeface load() {
		try (InputStream file = Typeface.class.getResourceAsStream(FILE)) {
			if (file == null) {
				throw new IllegalStateException("There is no " + FILE);
			}
			return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * How wide a text is.
	 * @param size the size of the letters
	 * @throws IllegalStateException if the font doesn't have one of them
	 */
	double width(String text, double size) {
		return text.codePoints().mapToDouble(this::advance).sum() * size;
	}

	/**
	 * The outlines of a text.
	 * @param x where it starts
	 * @param baseline what its letters stand on
	 * @param size the size of the letters
	 * @throws IllegalStateException if the font doesn't have one of them
	 */
	Path2D outline(String text, double x, double baseline, double size) {
		double scale = size / this.unitsPerEm;
		Path2D outline = new Path2D.Double();
		double start = x;
		for (int character : text.codePoints().toArray()) {
			AffineTransform place = new AffineTransform(scale, 0, 0, -scale, start, baseline);
			outline.append(place.createTransformedShape(letter(character)), false);
			start += advance(character) * size;
		}
		return outline;
	}

	private Path2D letter(int character) {
		try {
			GlyphData letter = this.font.getGlyph().getGlyph(number(character));
			// A space has no outline
			return (letter != null) ? letter.getPath() : new Path2D.Double();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private double advance(int character) {
		try {
			return this.font.getAdvanceWidth(number(character)) / this.unitsPerEm;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int number(int character) {
		int number = this.characters.getGlyphId(character);
		if (number == 0) {
			throw new IllegalStateException("The font has no letter for U+%04X".formatted(character));
		}
		return number;
	}

}
