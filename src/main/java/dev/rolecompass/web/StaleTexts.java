package dev.rolecompass.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import dev.rolecompass.quiz.Language;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The texts whose English has changed since they were translated, as the build found
 * them.
 */
@Component
public class StaleTexts {

	private final Properties keys;

	StaleTexts() throws IOException {
		ClassPathResource file = new ClassPathResource("stale.properties");
		this.keys = file.exists()
				? PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8))
				: new Properties();
	}

	/**
	 * The keys of the texts, each with the name of its file in front; none if all of a
	 * language are up to date.
	 */
	public List<String> in(Language language) {
		return List.of(StringUtils.tokenizeToStringArray(this.keys.getProperty(language.tag()), ","));
	}

}
