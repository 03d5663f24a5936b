package dev.rolecompass.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that cards need no fonts, font libraries or temporary folder on the machine: a
 * JVM draws one card and logs each class that it loads. The JDK's graphics always load
 * {@link java.awt.Font}, which is only the name of a font; the classes that find, read
 * and draw the machine's fonts must not be loaded.
 */
class NoMachineFontsTests {

	private static final Pattern FONTS = Pattern
		.compile("\\bsun\\.(?:awt|font)\\.[\\w.]*Font(?:2D|Config|Manager|Scaler|Strike)[\\w$]*");

	@Test
	void drawingUsesNoMachineFontsAndNoTemporaryFiles() throws IOException, InterruptedException {
		Process drawing = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Djava.awt.headless=true", "-Djava.io.tmpdir=no-such-folder", "-Xlog:class+load", "-cp",
				System.getProperty("java.class.path"), AllCards.class.getName(), "1")
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String loaded = new String(drawing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(drawing.waitFor()).isZero();
		assertThat(loaded).contains("org.apache.fontbox.ttf.GlyphData", "sun.java2d.SunGraphics2D", "1 cards");
		assertThat(FONTS.matcher(loaded).results().map(MatchResult::group)).isEmpty();
	}

}
