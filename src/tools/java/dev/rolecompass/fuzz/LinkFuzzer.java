package dev.rolecompass.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.code_intelligence.jazzer.Jazzer;

/**
 * A program that looks for bytes that break a promise about links. Jazzer generates them,
 * guided by the code that they reach, and stops at the first failure. The
 * arguments are the number of tries and the folder to work in.
 */
public final class LinkFuzzer {

	private static final String SANITIZERS = "com.code_intelligence.jazzer.sanitizers.";

	private LinkFuzzer() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Path folder = Path.of(args[1]);
		Path corpus = Files.createDirectories(folder.resolve("corpus"));
		List<String> seeds = Seeds.all();
		for (int i = 0; i < seeds.size(); i++) {
			Files.writeString(corpus.resolve("seed-" + i), seeds.get(i));
		}
		// Coverage alone: the seeds are valid links already, and tracing comparisons and
		// patterns costs most of the time
		Jazzer.main(new String[] { "--target_class=" + LinkFuzzer.class.getName(),
				"--instrumentation_includes=dev.rolecompass.**", "--trace=cov",
				"--disabled_hooks=" + SANITIZERS + "RegexRoadblocks:" + SANITIZERS + "RegexInjection",
				"--reproducer_path=" + folder, "-artifact_prefix=" + folder + "/", "-runs=" + args[0], "-max_len=200",
				"-timeout=60", "-print_final_stats=1", corpus.toString() });
	}

	/**
	 * Called by Jazzer for each try.
	 * @param bytes any bytes
	 */
	public static void fuzzerTestOneInput(byte[] bytes) {
		LinkPromises.check(new String(bytes, StandardCharsets.UTF_8));
	}

}
