package dev.rolecompass.quiz;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The texts of one question for each lens, in every language.
 *
 * @param career the texts that ask what one wants, by language
 * @param job the texts that ask what is so in a job, by language; empty while the quiz
 * has no job lens
 */
public record Wordings(@DefaultValue Map<Language, Wording> career, @DefaultValue Map<Language, Wording> job) {

	public Wordings {
		career = Collections.unmodifiableMap(new LinkedHashMap<>(career));
		job = Collections.unmodifiableMap(new LinkedHashMap<>(job));
		Assert.isTrue(career.isEmpty() || job.isEmpty() || career.keySet().equals(job.keySet()),
				"The lenses are worded in different languages");
	}

	/**
	 * The texts for a lens in a language.
	 * @param lens the lens
	 * @param language the language
	 * @return the texts
	 * @throws IllegalArgumentException if there are none
	 */
	public Wording in(Lens lens, Language language) {
		Wording wording = of(lens).get(language);
		Assert.notNull(wording, () -> "No wording for " + lens + " in " + language);
		return wording;
	}

	Set<Lens> lenses() {
		return Arrays.stream(Lens.values())
			.filter((lens) -> !of(lens).isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	Set<Language> languages(Lens lens) {
		return of(lens).keySet();
	}

	private Map<Language, Wording> of(Lens lens) {
		return switch (lens) {
			case CAREER -> this.career;
			case JOB -> this.job;
		};
	}

}
