package dev.rolecompass.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.rolecompass.web.DrawnIcon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the icons that the build draws with the SVG icon as the browser draws it.
 */
@BrowserTest
class IconsInBrowserTests {

	/**
	 * Edges are smoothed in different ways.
	 */
	private static final int TOLERANCE = 48;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.DrawnIcon#all")
	void everyIconLooksLikeTheSvg(DrawnIcon icon, Browser browser) {
		int[] drawn = onPaper(icon.image());
		int[] expected = onPaper(svg(icon.size(), browser));
		assertThat(drawn).hasSameSizeAs(expected);
		assertThat(IntStream.range(0, drawn.length).map((i) -> Math.abs(drawn[i] - expected[i])).max().orElseThrow())
			.isLessThanOrEqualTo(TOLERANCE);
	}

	private BufferedImage svg(int size, Browser browser) {
		try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(size, size))) {
			page.navigate("http://127.0.0.1:" + this.port + "/favicon.svg");
			return DrawnIcon.decode(page.screenshot(new Page.ScreenshotOptions().setOmitBackground(true)));
		}
	}

	/**
	 * The red, green and blue of all pixels.
	 */
	private static int[] onPaper(BufferedImage image) {
		BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = opaque.createGraphics();
		graphics.drawImage(image, 0, 0, new Color(0xfaf7f1), null);
		return opaque.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null);
	}

}
