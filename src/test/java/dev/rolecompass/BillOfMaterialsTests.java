package dev.rolecompass;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

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

	private static Map<String, String> versions() throws IOException {
		JsonNode bill = JsonMapper.shared().readTree(BILL.getContentAsByteArray());
		Map<String, String> versions = new TreeMap<>();
		bill.path("components")
			.forEach((component) -> versions.put(component.path("name").asString(),
					component.path("version").asString()));
		return versions;
	}

}
