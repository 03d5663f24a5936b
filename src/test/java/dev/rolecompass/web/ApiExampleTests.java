package dev.rolecompass.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the commands in {@code api.md} work as they are written.
 */
@WebTest
class ApiExampleTests {

	private static final Pattern EXAMPLE = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

	private final Http http;

	@TempDir
	private Path folder;

	ApiExampleTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@BeforeAll
	static void findTools() {
		boolean found = List.of("bash", "curl", "jq").stream().allMatch(ApiExampleTests::isInstalled);
		if (!"true".equals(System.getenv("CI"))) {
			Assumptions.assumeTrue(found, "This test needs bash, curl and jq");
		}
		assertThat(found).as("bash, curl and jq are installed").isTrue();
	}

	@Test
	void aProgramGoesFromTheQuestionsToALink() throws Exception {
		// In the order in which questions are asked: a g b h c i d j e k f l
		String output = run(example(0), "3\n4\n2\n4\n1\nx\n3\nx\n4\n3\n2\n4\n");
		String answers = "a3b2c1d3e4f2g4h4ixjxk3l4";
		assertThat(output.lines()).first().isEqualTo(this.http.site() + "/en/job/" + answers);
		assertThat(output).endsWith(this.http.get("/en/job/" + answers + ".json").body());
	}

	@Test
	void quotesAreLookedUpInTheAd() throws Exception {
		Files.writeString(this.folder.resolve("ad.txt"), "Six “engineers” report to you.");
		String reply = "{\"answers\": [{\"quote\": \"%s\"}, {\"quote\": \"\"}]}";
		Files.writeString(this.folder.resolve("reply.json"), reply.formatted("“engineers” report"));
		assertThat(run(example(1), "")).isEqualTo("true\n");
		Files.writeString(this.folder.resolve("reply.json"), reply.formatted("engineers report"));
		assertThat(run(example(1), "")).isEqualTo("false\n");
	}

	private String run(String script, String input) throws IOException, InterruptedException {
		Path answers = Files.writeString(this.folder.resolve("answers.txt"), input);
		ProcessBuilder bash = new ProcessBuilder("bash", "-c", script).directory(this.folder.toFile())
			.redirectInput(answers.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		bash.environment().put("site", this.http.site());
		Process process = bash.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return output;
	}

	private static String example(int number) throws IOException {
		Matcher example = EXAMPLE.matcher(Files.readString(Path.of("src/docs/api.md")));
		return example.results().map((match) -> match.group(1)).toList().get(number);
	}

	private static boolean isInstalled(String tool) {
		try {
			return new ProcessBuilder(tool, "--version").redirectErrorStream(true).start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
