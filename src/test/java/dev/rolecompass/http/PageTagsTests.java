package dev.rolecompass.http;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;

import static org.assertj.core.api.Assertions.assertThat;

class PageTagsTests {

	private static final String BUILT = "2026-11-25T10:00:00Z";

	private static final String URL = "https://compass.example /en";

	@Test
	void copiesOfABuildHaveTheSameTags() {
		assertThat(tags(BUILT).tag(URL)).isEqualTo(tags(BUILT).tag(URL)).matches("W/\"[\\w-]{16}\"");
	}

	@Test
	void anotherBuildHasOtherTags() {
		assertThat(tags(BUILT).tag(URL)).isNotEqualTo(tags("2026-11-25T10:00:01Z").tag(URL));
	}

	@Test
	void anotherUrlHasAnotherTag() {
		assertThat(List.of("https://compass.example /en", "https://compass.example /en?", "http://compass.example /en",
				" /en", "https://compass.example/en /en"))
			.extracting(tags(BUILT)::tag)
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

	private static PageTags tags(String built) {
		Properties properties = new Properties();
		properties.setProperty("time", String.valueOf(Instant.parse(built).toEpochMilli()));
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("build", new BuildProperties(properties));
		return new PageTags(beans.getBeanProvider(BuildProperties.class));
	}

}
