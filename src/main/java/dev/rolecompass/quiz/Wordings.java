package dev.rolecompass.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The texts of one question for each lens, by language.
 *
 * @param career the texts about what someone wants
 * @param job the texts about what a job is
 */
public record Wordings(@DefaultValue Map<Language, Wording> career, @DefaultValue Map<Language, Wording> job) {

	public Wordings {
		career = Collections.unmodifiableMap(new LinkedHashMap<>(career));
		job = Collections.unmodifiableMap(new LinkedHashMap<>(job));
		Assert.isTrue(career.keySet().equals(job.keySet()), "The lenses are worded in different languages");
	}

	/**
	 * The texts for a lens in a language.
	 * @throws IllegalArgumentException if there are none
	 */
	public Wording in(Lens lens, Language language) {
		Wording wording = switch (lens) {
			case CAREER -> this.career.get(language);
			case JOB -> this.job.get(language);
		};
		Assert.notNull(wording, () -> "No wording for " + lens + " in " + language);
		return wording;
	}

	Set<Language> languages() {
		return this.career.keySet();
	}

}
