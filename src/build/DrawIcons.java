import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws {@code favicon.svg} as {@code favicon.ico} and {@code apple-touch-icon.png}, for
 * browsers that don't show SVG icons. Run by the build, with the folder of that file. Of
 * SVG, it knows only what the icon uses, and rejects other shapes.
 */
class DrawIcons {

	private static final int[] ICO_SIZES = { 16, 32, 48 };

	private static final int TOUCH_SIZE = 180;

	/** iOS rounds the corners, and Android may cut out a circle. */
	private static final int TOUCH_MARGIN = 30;

	private final Element drawing;

	private final List<Element> shapes = new ArrayList<>();

	DrawIcons(Element drawing) {
		this.drawing = drawing;
		for (Node node = drawing.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element shape) {
				this.shapes.add(shape);
			}
		}
	}

	public static void main(String[] args) throws Exception {
		Path folder = Path.of(args[0]);
		DrawIcons icons = new DrawIcons(DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(folder.resolve("favicon.svg").toFile())
			.getDocumentElement());
		Files.write(folder.resolve("favicon.ico"), icons.ico());
		Files.write(folder.resolve("apple-touch-icon.png"), png(icons.touchIcon()));
	}

	/**
	 * Each size as a PNG, after a header of 6 bytes and 16 bytes for each size.
	 */
	private byte[] ico() throws IOException {
		ByteBuffer header = ByteBuffer.allocate(6 + 16 * ICO_SIZES.length).order(ByteOrder.LITTLE_ENDIAN);
		ByteArrayOutputStream images = new ByteArrayOutputStream();
		header.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.length);
		for (int size : ICO_SIZES) {
			byte[] png = png(icon(size));
			// Width, height, no palette, one plane of 32 bits, and where the image is
			header.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
			header.putInt(png.length).putInt(header.capacity() + images.size());
			images.write(png);
		}
		return ByteBuffer.allocate(header.capacity() + images.size())
			.put(header.array())
			.put(images.toByteArray())
			.array();
	}

	/**
	 * The icon on an opaque background, because iOS shows black where there is none.
	 */
	private BufferedImage touchIcon() {
		BufferedImage image = new BufferedImage(TOUCH_SIZE, TOUCH_SIZE, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setBackground(Color.decode(this.shapes.get(0).getAttribute("fill")));
		graphics.clearRect(0, 0, TOUCH_SIZE, TOUCH_SIZE);
		graphics.drawImage(icon(TOUCH_SIZE - 2 * TOUCH_MARGIN), TOUCH_MARGIN, TOUCH_MARGIN, null);
		return image;
	}

	private BufferedImage icon(int size) {
		BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		double[] viewBox = numbers(this.drawing.getAttribute("viewBox"));
		graphics.scale(size / viewBox[2], size / viewBox[3]);
		graphics.translate(-viewBox[0], -viewBox[1]);
		for (Element element : this.shapes) {
			Shape shape = shape(element);
			graphics.setColor(Color.decode(element.getAttribute("fill")));
			graphics.fill(shape);
			if (element.hasAttribute("stroke")) {
				graphics.setColor(Color.decode(element.getAttribute("stroke")));
				graphics.setStroke(new BasicStroke((float) number(element, "stroke-width")));
				graphics.draw(shape);
			}
		}
		return image;
	}

	private static Shape shape(Element element) {
		return switch (element.getTagName()) {
			case "rect" -> new RoundRectangle2D.Double(number(element, "x"), number(element, "y"),
					number(element, "width"), number(element, "height"), 2 * number(element, "rx"),
					2 * number(element, "rx"));
			case "path" -> polygon(element.getAttribute("d"));
			default -> throw new IllegalArgumentException("Can't draw <" + element.getTagName() + ">");
		};
	}

	private static Shape polygon(String path) {
		if (!path.matches("M[\\d. ]+z")) {
			throw new IllegalArgumentException("Can't draw the path " + path);
		}
		double[] corners = numbers(path.replaceAll("[Mz]", ""));
		Path2D polygon = new Path2D.Double();
		polygon.moveTo(corners[0], corners[1]);
		for (int i = 2; i < corners.length; i += 2) {
			polygon.lineTo(corners[i], corners[i + 1]);
		}
		polygon.closePath();
		return polygon;
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

	private static double[] numbers(String text) {
		return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	private static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

}
