package dev.rolecompass.http;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageTagsTests {

	private static final String PAGE = "https://compass.example /en";

	private static final LocalDateTime BUILT = LocalDateTime.of(2026, 11, 25, 10, 0);

	private static final Map<String, String> FILES = Map.of("Quiz.class", "code", "messages.properties", "title=A");

	@TempDir
	private Path folder;

	@Test
	void twoReleasesBuiltAtTheSameTimeHaveDifferentTags() throws IOException {
		assertThat(List.of(tag(FILES), tag(Map.of("Quiz.class", "code", "messages.properties", "title=B")),
				tag(Map.of("Quiz.class", "title=A", "messages.properties", "code")),
				tag(Map.of("Quiz.class", "code", "messages_en.properties", "title=A")),
				tag(Map.of("Quiz.class", "code")), tag(FILES, "thymeleaf-1.jar"), tag(FILES, "thymeleaf-2.jar"),
				tag(FILES, "thymeleaf-1.jar", "other-1.jar")))
			.doesNotHaveDuplicates();
	}

	@Test
	void copiesOfAReleaseHaveTheSameTags() throws IOException {
		String tag = tag(FILES, "thymeleaf-1.jar", "other-1.jar");
		assertThat(tag).matches("W/\"[\\w-]{16}\"")
			.isEqualTo(tag(FILES, "other-1.jar", "thymeleaf-1.jar"))
			.isEqualTo(tag(FILES, "thymeleaf-1.jar", "other-1.jar", "spring-boot-jarmode-tools-1.jar"));
	}

	@Test
	void whatOnlyDescribesTheBuildChangesNothing() throws IOException {
		Map<String, String> described = new HashMap<>(FILES);
		described.put("META-INF/maven/pom.properties", "time=2");
		assertThat(tag(described)).isEqualTo(tag(FILES));
	}

	@Test
	void aFolderHasTheTagsOfItsJar() throws IOException {
		Path classes = Files.createDirectory(this.folder.resolve("classes"));
		for (Map.Entry<String, String> file : FILES.entrySet()) {
			Files.writeString(classes.resolve(file.getKey()), file.getValue());
		}
		assertThat(tag(classes)).isEqualTo(tag(FILES));
	}

	@Test
	void thisReleaseConsistsOfCodeTextsAndTemplates() throws IOException {
		assertThat(ShippedFiles.list(files(PageTags.class), ClassLoader.getPlatformClassLoader())).containsKeys(
				"dev/rolecompass/http/PageTags.class", "messages.properties", "quiz.yaml", "templates/result.html",
				"static/assets/site.css", "application.yaml");
		assertThat(new PageTags().tag(PAGE)).isEqualTo(new PageTags().tag(PAGE)).isNotEqualTo(tag(FILES));
	}

	@Test
	void anotherUrlHasAnotherTag() {
		assertThat(List.of("https://compass.example /en", "https://compass.example /en?", "http://compass.example /en",
				" /en", "https://compass.example/en /en"))
			.extracting(new PageTags(Map.of("Quiz.class", 1L))::tag)
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			W/"abc"                | true
			"abc"                  | true
			W/"x", W/"abc"         | true
			W/"abcd"               | false
			W/"xabc"               | false
			abc                    | false
			*                      | false
			''                     | false
			""")
	void matchingTagsAreFound(String header, boolean has) {
		assertThat(PageTags.isAmong("W/\"abc\"", Collections.enumeration(List.of(header)))).isEqualTo(has);
		assertThat(PageTags.isAmong("W/\"abc\"", Collections.enumeration(List.of("W/\"y\"", header)))).isEqualTo(has);
	}

	@Test
	void withoutTagsNothingMatches() {
		assertThat(PageTags.isAmong("W/\"abc\"", Collections.emptyEnumeration())).isFalse();
	}

	/**
	 * The tag of a page of a release, which is a jar with a folder of libraries beside
	 * it.
	 */
	private String tag(Map<String, String> files, String... libraries) throws IOException {
		Path release = Files.createTempDirectory(this.folder, "release");
		Path lib = Files.createDirectory(release.resolve("lib"));
		Path[] jars = new Path[libraries.length];
		for (int i = 0; i < libraries.length; i++) {
			jars[i] = jar(lib.resolve(libraries[i]), Map.of());
		}
		return tag(jar(release.resolve("app.jar"), files), jars);
	}

	private static String tag(Path app, Path... libraries) throws IOException {
		URL[] urls = new URL[libraries.length];
		for (int i = 0; i < libraries.length; i++) {
			urls[i] = libraries[i].toUri().toURL();
		}
		try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
			return new PageTags(ShippedFiles.list(app.toUri().toURL(), loader)).tag(PAGE);
		}
	}

	private static Path jar(Path file, Map<String, String> entries) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
			for (Map.Entry<String, String> each : entries.entrySet()) {
				JarEntry entry = new JarEntry(each.getKey());
				entry.setTimeLocal(BUILT);
				jar.putNextEntry(entry);
				jar.write(each.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	private static URL files(Class<?> type) {
		return type.getProtectionDomain().getCodeSource().getLocation();
	}

}
