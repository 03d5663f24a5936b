package dev.rolecompass.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import com.microsoft.playwright.Browser;
import dev.rolecompass.web.LinkKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a screen reader is given, from files to be read by people. After a change that is
 * meant, {@code ./mvnw test -Dtest=TreesTests -Dtrees=write} writes them anew.
 */
@BrowserTest
@EnglishOnly("The files were read in English")
class TreesTests {

	private static final Path FOLDER = Path.of("src/test/resources/trees");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource(names = { "FIRST_QUESTION", "QUESTION_AGAIN", "JOBS_QUESTION_WITHOUT_ANSWER", "OWN_RESULT",
			"SHARED_JOB", "PERSON_AND_JOB", "CHARTER_FORM", "CHART", "TWO_VIEWS" })
	void theAccessibilityTreeIsTheOneThatWasRead(LinkKind kind, Browser browser) throws IOException {
		Path file = FOLDER.resolve(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml");
		try (Visitor visitor = new Visitor(browser, this.port)) {
			visitor.open(kind.target());
			String tree = visitor.page().locator("body").ariaSnapshot().replace(":" + this.port, "") + "\n";
			if ("write".equals(System.getProperty("trees"))) {
				Files.createDirectories(FOLDER);
				Files.writeString(file, tree);
			}
			assertThat(tree).isEqualTo(Files.readString(file));
		}
	}

}
