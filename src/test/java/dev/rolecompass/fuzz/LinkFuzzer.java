package dev.rolecompass.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.code_intelligence.jazzer.Jazzer;
import dev.rolecompass.link.LinkProperties;
import dev.rolecompass.web.PathProperties;

/**
 * A program that looks for bytes that break what is promised of any link. Jazzer makes
 * them, guided by which code of ours they reach, and stops at the first that do. Its
 * arguments are how many to try and the folder to work in.
 */
public final class LinkFuzzer {

	private static final String SANITIZERS = "com.code_intelligence.jazzer.sanitizers.";

	private static final LinkProperties LINKS = new LinkProperties();

	private static final PathProperties PATHS = new PathProperties();

	private LinkFuzzer() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Path folder = Path.of(args[1]);
		Path corpus = Files.createDirectories(folder.resolve("corpus"));
		List<String> seeds = Seeds.all();
		for (int i = 0; i < seeds.size(); i++) {
			Files.writeString(corpus.resolve("seed-" + i), seeds.get(i));
		}
		Jazzer.main(new String[] { "--target_class=" + LinkFuzzer.class.getName(),
				"--instrumentation_includes=dev.rolecompass.**",
				// Coverage alone: good links are at hand, and to look into comparisons
				// and
				// patterns takes most of the time
				"--trace=cov", "--disabled_hooks=" + SANITIZERS + "RegexRoadblocks:" + SANITIZERS + "RegexInjection",
				"--reproducer_path=" + folder, "-artifact_prefix=" + folder + "/", "-runs=" + args[0], "-max_len=200",
				"-timeout=60", "-print_final_stats=1", corpus.toString() });
	}

	/**
	 * Called by Jazzer for each try.
	 * @param bytes what may come over the network
	 */
	public static void fuzzerTestOneInput(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		if (text.startsWith("/")) {
			PATHS.check(text);
		}
		else {
			LINKS.check(text);
		}
	}

}
