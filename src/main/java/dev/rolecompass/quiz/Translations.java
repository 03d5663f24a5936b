package dev.rolecompass.quiz;

import java.util.List;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The published translations, as in {@code translations.yaml}.
 */
public record Translations(@DefaultValue List<Translation> translations) {

	public Translations {
		translations = List.copyOf(translations);
	}

}
