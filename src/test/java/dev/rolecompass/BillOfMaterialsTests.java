package dev.rolecompass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The bill of materials that the build puts into the jar. Maven makes none when it is
 * offline; then there is nothing to test, except with {@code CI=true}.
 */
class BillOfMaterialsTests {

	private static final ClassPathResource BILL = new ClassPathResource("META-INF/sbom/application.cdx.json");

	private static final Pattern NAME_AND_VERSION = Pattern.compile("^\\| `([\\w-]+)` ([\\w.]+) \\|",
			Pattern.MULTILINE);

	@BeforeEach
	void isThere() {
		assumeTrue(BILL.exists() || "true".equals(System.getenv("CI")), "No bill of materials: Maven is offline");
	}

	@Test
	void namesWhatShips() throws IOException {
		assertThat(versions()).containsKeys("caffeine", "fontbox", "jackson-databind", "spring-webmvc", "thymeleaf",
				"tomcat-embed-core");
	}

	@Test
	void leavesOutWhatDoesNot() throws IOException {
		assertThat(versions()).doesNotContainKeys("brotli4j", "jmh-core", "junit-jupiter", "pdfbox", "playwright",
				"spring-test", "tomcat-embed-websocket");
	}

	@Test
	void knownVulnerabilitiesAreAnsweredForTheVersionsThatShip() throws IOException {
		Map<String, String> answered = NAME_AND_VERSION.matcher(Files.readString(Path.of(".github/SECURITY.md")))
			.results()
			.collect(Collectors.toMap((row) -> row.group(1), (row) -> row.group(2), (one, other) -> other));
		assertThat(answered).isNotEmpty();
		assertThat(versions()).as("After an update, look the known vulnerabilities up anew")
			.containsAllEntriesOf(answered);
	}

	private static Map<String, String> versions() throws IOException {
		JsonNode bill = JsonMapper.shared().readTree(BILL.getContentAsByteArray());
		Map<String, String> versions = new TreeMap<>();
		bill.path("components")
			.forEach((component) -> versions.put(component.path("name").asString(),
					component.path("version").asString()));
		return versions;
	}

}
