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
 * The font of cards, which is ours. Letters are drawn as outlines, so the machine's fonts
 * are never used. Not thread-safe.
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
	 * Whether the font has every letter of a text.
	 */
	boolean has(String text) {
		return text.codePoints().allMatch((character) -> this.characters.getGlyphId(character) != 0);
	}

	/**
	 * The width of a text in pixels.
	 * @throws IllegalStateException if the font lacks one of its letters
	 */
	double width(String text, double size) {
		return text.codePoints().mapToDouble(this::advance).sum() * size;
	}

	/**
	 * The outline of a text.
	 * @param x the left end
	 * @param baseline the y of the baseline
	 * @param size the font size in pixels
	 * @throws IllegalStateException if the font lacks one of its letters
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
