import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/**
 * Puts a {@code .br} and a {@code .gz} beside each text file that is served as it is. Run
 * by the build, with the folder of these files.
 */
class CompressFiles {

	/** Below, the headers that say so take more than compressing saves. */
	private static final int WORTH_IT_IN_BYTES = 512;

	public static void main(String[] args) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
			files = all.filter((file) -> file.toString().matches(".*\\.(css|js|svg|txt)")).toList();
		}
		for (Path file : files) {
			byte[] content = file.toString().matches(".*\\.(css|js)") ? shortened(file) : Files.readAllBytes(file);
			Files.deleteIfExists(beside(file, ".gz"));
			Files.deleteIfExists(beside(file, ".br"));
			if (content.length >= WORTH_IT_IN_BYTES) {
				gzip(content, beside(file, ".gz"));
				brotli(content, beside(file, ".br"));
			}
		}
	}

	/**
	 * Removes comments and indentation from a stylesheet or script, and most spaces from
	 * a stylesheet, in the file as well, so that all its encodings have the same content.
	 * In a script, a comment has lines of its own.
	 */
	private static byte[] shortened(Path file) throws IOException {
		String text = Files.readString(file)
			.replaceAll("(?s)/\\*.*?\\*/", "")
			.replaceAll("(?m)^\\s*//.*$", "")
			.replaceAll("(?m)^\\s+", "");
		if (file.toString().endsWith(".css")) {
			text = text.replaceAll("\\s*([{};,>])\\s*", "$1").replaceAll(":\\s+", ":").replace(";}", "}");
		}
		Files.writeString(file, text);
		return Files.readAllBytes(file);
	}

	private static void gzip(byte[] content, Path target) throws IOException {
		try (OutputStream file = Files.newOutputStream(target); GZIPOutputStream gzip = new GZIPOutputStream(file) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(content);
		}
	}

	private static void brotli(byte[] content, Path target) throws IOException {
		if (Brotli4jLoader.isAvailable()) {
			Files.write(target, Encoder.compress(content, new Encoder.Parameters().setQuality(11)));
		}
		else {
			System.err.println("No Brotli for this platform: browsers get gzip instead of " + target);
		}
	}

	private static Path beside(Path file, String suffix) {
		return file.resolveSibling(file.getFileName() + suffix);
	}

}
