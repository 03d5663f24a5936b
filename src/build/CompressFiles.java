import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/**
 * Shortens stylesheets and scripts, and puts a {@code .br} and a {@code .gz} beside each
 * text file that is served as it is. Run by the build, with the folder of the sources,
 * that of the files, and the version of UglifyJS.
 */
class CompressFiles {

	/** Below, the headers that say so take more than compressing saves. */
	private static final int WORTH_IT_IN_BYTES = 512;

	/** The script whose names the others, which are modules, may use. */
	private static final String NO_MODULE = "site.js";

	public static void main(String[] args) throws IOException {
		Path sources = Path.of(args[0]);
		List<Path> files;
		try (Stream<Path> all = Files.walk(sources)) {
			files = all.filter((file) -> file.toString().matches(".*\\.(css|js|svg|txt)")).toList();
		}
		try (Minifier minifier = new Minifier(args[2])) {
			for (Path source : files) {
				Path file = Path.of(args[1]).resolve(sources.relativize(source));
				if (isNewer(beside(file, ".gz"), source)) {
					restore(file);
				}
				else {
					String text = shortened(source, minifier);
					Files.writeString(file, text);
					compress(text.getBytes(StandardCharsets.UTF_8), file);
				}
			}
		}
	}

	private static boolean isNewer(Path compressed, Path source) throws IOException {
		return Files.exists(compressed)
				&& Files.getLastModifiedTime(compressed).compareTo(Files.getLastModifiedTime(source)) > 0;
	}

	/**
	 * Restores what an earlier build made, since each build copies the source again.
	 */
	private static void restore(Path file) throws IOException {
		try (InputStream content = new GZIPInputStream(Files.newInputStream(beside(file, ".gz")))) {
			Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static String shortened(Path source, Minifier minifier) throws IOException {
		String text = Files.readString(source);
		return source.toString().endsWith(".js") ? minifier.minify(text, !source.endsWith(NO_MODULE))
				: source.toString().endsWith(".css") ? withoutSpaces(text) : text;
	}

	/**
	 * Removes comments and most spaces from a stylesheet. Once it is compressed, minifiers
	 * don't make it any smaller.
	 */
	private static String withoutSpaces(String text) {
		return text.replaceAll("(?s)/\\*.*?\\*/", "")
			.replaceAll("(?m)^\\s+", "")
			.replaceAll("\\s*([{};,>])\\s*", "$1")
			.replaceAll(":\\s+", ":")
			.replace(";}", "}");
	}

	private static void compress(byte[] content, Path file) throws IOException {
		Files.deleteIfExists(beside(file, ".gz"));
		Files.deleteIfExists(beside(file, ".br"));
		if (content.length >= WORTH_IT_IN_BYTES) {
			gzip(content, beside(file, ".gz"));
			brotli(content, beside(file, ".br"));
		}
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

	/**
	 * UglifyJS, a script itself, run by Rhino. It takes seconds to load, so it is loaded
	 * for the first script.
	 */
	private static final class Minifier implements AutoCloseable {

		private static final List<String> PARTS = List.of("utils", "ast", "transform", "parse", "scope", "compress",
				"output", "minify");

		private final String version;

		private final Context context = Context.enter();

		private ScriptableObject scope;

		Minifier(String version) {
			this.version = version;
		}

		/**
		 * Shortens statements and names, except the outermost ones of a script that is no
		 * module.
		 */
		String minify(String script, boolean module) throws IOException {
			if (this.scope == null) {
				load();
			}
			ScriptableObject.putProperty(this.scope, "script", script);
			ScriptableObject.putProperty(this.scope, "module", module);
			return run("var result = minify(script, { module: module });"
					+ "if (result.error) throw result.error; result.code");
		}

		private void load() throws IOException {
			// It is a large program that runs once, which isn't worth compiling
			this.context.setInterpretedMode(true);
			this.scope = this.context.initStandardObjects();
			// What it expects to be there, for source maps and names of properties, which aren't used
			run("var exports = {}, domprops = [], atob, btoa;");
			for (String part : PARTS) {
				String path = "/META-INF/resources/webjars/uglify-js/" + this.version + "/lib/" + part + ".js";
				try (InputStream file = CompressFiles.class.getResourceAsStream(path)) {
					run(new String(file.readAllBytes(), StandardCharsets.UTF_8));
				}
			}
		}

		private String run(String script) {
			return Context.toString(this.context.evaluateString(this.scope, script, "minifier", 1, null));
		}

		@Override
		public void close() {
			Context.exit();
		}

	}

}
