package dev.rolecompass.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Gzip}.
 */
class GzipTests {

	@Test
	void anyContentIsTheSameAgain() throws IOException {
		byte[] noise = new byte[100_000];
		new Random(1).nextBytes(noise);
		byte[] text = "Role Compass ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
		for (byte[] content : List.of(new byte[0], new byte[1], noise, text, noise)) {
			assertThat(decompressed(Gzip.compress(content))).isEqualTo(content);
		}
		assertThat(Gzip.compress(text)).hasSizeLessThan(text.length / 100);
	}

	@Test
	void severalThreadsDoNotDisturbEachOther() {
		IntStream.range(0, 2_000).parallel().forEach((number) -> {
			byte[] content = ("page " + number + " ").repeat(500).getBytes(StandardCharsets.UTF_8);
			try {
				assertThat(decompressed(Gzip.compress(content))).isEqualTo(content);
			}
			catch (IOException ex) {
				throw new AssertionError(ex);
			}
		});
	}

	private static byte[] decompressed(byte[] compressed) throws IOException {
		return new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
	}

}
