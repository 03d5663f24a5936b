package dev.rolecompass.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The surface of a picture. It draws only shapes: text drawn by the JDK would depend on
 * the machine's fonts and libraries.
 */
final class Canvas {

	private static final int MAX_COLOURS = 128;

	private final BufferedImage image;

	private final Graphics2D graphics;

	Canvas(int width, int height) {
		this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		this.graphics = this.image.createGraphics();
		this.graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		this.graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		this.graphics.setBackground(Palette.PAPER);
		this.graphics.clearRect(0, 0, width, height);
	}

	void fill(Shape shape, Color ink) {
		this.graphics.setColor(ink);
		this.graphics.fill(shape);
	}

	/**
	 * Draws the outline of a shape.
	 * @param dashes the lengths of dashes and gaps; none for a solid line
	 */
	void draw(Shape shape, double width, Color ink, float... dashes) {
		Stroke line = new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
				(dashes.length > 0) ? dashes : null, 0);
		this.graphics.setStroke(line);
		this.graphics.setColor(ink);
		this.graphics.draw(shape);
	}

	/**
	 * The colours of all pixels, row by row.
	 */
	int[] pixels() {
		return this.image.getRGB(0, 0, this.image.getWidth(), this.image.getHeight(), null, 0, this.image.getWidth());
	}

	byte[] png() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		// In memory, since the machine may have no folder for temporary files
		try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(bytes)) {
			ImageIO.write(inFewerColours(), "png", file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * The same picture with an indexed palette, which makes the file much smaller. The
	 * rarest colours, faint shades at edges, are replaced by the nearest others.
	 */
	private BufferedImage inFewerColours() {
		int[] pixels = pixels();
		Comparator<Map.Entry<Integer, Integer>> rarity = Map.Entry.comparingByValue();
		int[] colours = counts(pixels).entrySet()
			.stream()
			.sorted(rarity.reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(MAX_COLOURS)
			.mapToInt(Map.Entry::getKey)
			.toArray();
		BufferedImage indexed = new BufferedImage(this.image.getWidth(), this.image.getHeight(),
				BufferedImage.TYPE_BYTE_INDEXED,
				new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE));
		indexed.setRGB(0, 0, indexed.getWidth(), indexed.getHeight(), pixels, 0, indexed.getWidth());
		return indexed;
	}

	/**
	 * The number of pixels of each colour. It counts runs, since most pixels are like the
	 * one before.
	 */
	private static Map<Integer, Integer> counts(int[] pixels) {
		Map<Integer, Integer> counts = new HashMap<>();
		int end = 0;
		for (int start = 0; start < pixels.length; start = end) {
			while (end < pixels.length && pixels[end] == pixels[start]) {
				end++;
			}
			counts.merge(pixels[start], end - start, Integer::sum);
		}
		return counts;
	}

}
