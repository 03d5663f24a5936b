package dev.rolecompass.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.springframework.core.io.ClassPathResource;

/**
 * A square picture of the icon that the build drew.
 */
public record DrawnIcon(int size, BufferedImage image) {

	private static final int TOUCH_MARGIN = 30;

	/**
	 * All that are in {@code favicon.ico}, and the touch icon without its margin.
	 */
	public static Stream<DrawnIcon> all() throws IOException {
		BufferedImage touchIcon = touchIcon();
		int size = touchIcon.getWidth() - 2 * TOUCH_MARGIN;
		return Stream.concat(ico(),
				Stream.of(new DrawnIcon(size, touchIcon.getSubimage(TOUCH_MARGIN, TOUCH_MARGIN, size, size))));
	}

	static Stream<DrawnIcon> ico() throws IOException {
		ByteBuffer file = ByteBuffer.wrap(read("favicon.ico")).order(ByteOrder.LITTLE_ENDIAN);
		return IntStream.range(0, file.getShort(4)).map((i) -> 6 + 16 * i).mapToObj((entry) -> {
			int length = file.getInt(entry + 8);
			byte[] png = new byte[length];
			file.get(file.getInt(entry + 12), png);
			return new DrawnIcon(file.get(entry), decode(png));
		});
	}

	static BufferedImage touchIcon() throws IOException {
		return decode(read("apple-touch-icon.png"));
	}

	/**
	 * Decodes a picture.
	 */
	public static BufferedImage decode(byte[] png) {
		try {
			return ImageIO.read(new ByteArrayInputStream(png));
		}
		catch (IOException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static byte[] read(String file) throws IOException {
		return new ClassPathResource("static/" + file).getContentAsByteArray();
	}

	@Override
	public String toString() {
		return this.size + " px";
	}

}
