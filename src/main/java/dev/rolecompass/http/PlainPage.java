package dev.rolecompass.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.StringUtils;

/**
 * A page without a template, for responses that must cost almost nothing. The build
 * writes it in every language.
 *
 * @param pages the page by language
 */
record PlainPage(Properties pages) {

	private static final String ENGLISH = "en";

	static PlainPage read(String file) {
		try {
			return new PlainPage(PropertiesLoaderUtils
				.loadProperties(new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the page in the language of a path, in English if it has none.
	 * @param path the path, with or without the context path; {@code null} if the request
	 * had none
	 */
	String in(@Nullable String path) {
		String language = Arrays.stream(StringUtils.tokenizeToStringArray(path, "/"))
			.filter(this.pages::containsKey)
			.findFirst()
			.orElse(ENGLISH);
		return this.pages.getProperty(language);
	}

}
