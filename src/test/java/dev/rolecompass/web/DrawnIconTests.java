package dev.rolecompass.web;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the build draws the icon as {@code favicon.svg} describes it. Points are in
 * its units, which go from 1 to 31.
 */
class DrawnIconTests {

	private static final int PAPER = new Color(0xfaf7f1).getRGB();

	private static final int INK = new Color(0x201d1a).getRGB();

	@Test
	void theIcoHasAllSizes() throws IOException {
		assertThat(DrawnIcon.ico()).extracting(DrawnIcon::size).containsExactly(16, 32, 48);
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.DrawnIcon#all")
	void theFrameIsSquare(DrawnIcon icon) {
		assertThat(icon.image().getWidth()).isEqualTo(icon.size());
		assertThat(icon.image().getHeight()).isEqualTo(icon.size());
		assertThat(new int[] { colour(icon, 16, 1.5), colour(icon, 30.5, 16), colour(icon, 16, 30.5),
				colour(icon, 1.5, 16) })
			.containsOnly(INK);
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.DrawnIcon#all")
	void theNeedlePointsToTheUpperRight(DrawnIcon icon) {
		assertThat(new int[] { colour(icon, 19, 13), colour(icon, 13, 19) }).containsOnly(INK);
		assertThat(new int[] { colour(icon, 12, 12), colour(icon, 20, 20) }).containsOnly(PAPER);
	}

	@ParameterizedTest
	@MethodSource("dev.rolecompass.web.DrawnIcon#ico")
	void theCornersAreTransparent(DrawnIcon icon) {
		assertThat(colour(icon, 1.1, 1.1) >>> 24).isLessThan(0x40);
		assertThat(colour(icon, 30.9, 30.9) >>> 24).isLessThan(0x40);
	}

	@Test
	void theTouchIconIsOpaqueWithAMargin() throws IOException {
		BufferedImage icon = DrawnIcon.touchIcon();
		assertThat(icon.getWidth()).isEqualTo(180);
		assertThat(icon.getHeight()).isEqualTo(180);
		assertThat(icon.getColorModel().hasAlpha()).isFalse();
		assertThat(IntStream.range(0, 180 * 180)
			.filter((i) -> Math.max(Math.abs(i % 180 - 89.5), Math.abs(i / 180 - 89.5)) > 60)
			.map((i) -> icon.getRGB(i % 180, i / 180))).containsOnly(PAPER);
	}

	private static int colour(DrawnIcon icon, double x, double y) {
		return icon.image().getRGB((int) ((x - 1) * icon.size() / 30), (int) ((y - 1) * icon.size() / 30));
	}

}
