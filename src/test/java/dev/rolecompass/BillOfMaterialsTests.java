package dev.rolecompass;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bill of materials that the {@code release} profile adds to the jar.
 */
@EnabledIfSystemProperty(named = "release", matches = "true")
class BillOfMaterialsTests {

	private static final ClassPathResource BILL = new ClassPathResource("META-INF/sbom/application.cdx.json");

	@Test
	void listsWhatShips() throws IOException {
		assertThat(names()).contains("caffeine", "fontbox", "jackson-databind", "spring-webmvc", "thymeleaf",
				"tomcat-embed-core");
	}

	@Test
	void omitsWhatDoesNotShip() throws IOException {
		assertThat(names()).doesNotContain("brotli4j", "jmh-core", "junit-jupiter", "pdfbox", "playwright",
				"spring-test", "tomcat-embed-websocket");
	}

	private static Stream<String> names() throws IOException {
		JsonNode bill = JsonMapper.shared().readTree(BILL.getContentAsByteArray());
		return bill.path("components").valueStream().map((component) -> component.path("name").asString());
	}

}
