package dev.rolecompass.quiz;

import java.util.Map;

import org.springframework.util.Assert;

/**
 * The question that is asked only when the scores are exactly even. It settles the role
 * and leaves the scores alone.
 *
 * @param wording the texts by lens, then by language
 */
public record Decider(Map<Lens, Map<Language, Wording>> wording) {

	/**
	 * The letter that stands for the decider in links.
	 */
	public static final char LETTER = 'z';

	public Decider {
		Assert.notEmpty(wording, "The decider's wording is missing");
		wording = Map.copyOf(wording);
	}

	/**
	 * The texts for a lens in a language.
	 * @param lens the lens
	 * @param language the language
	 * @return the texts
	 * @throws IllegalArgumentException if the quiz doesn't offer them
	 */
	public Wording in(Lens lens, Language language) {
		Wording wording = this.wording.getOrDefault(lens, Map.of()).get(language);
		Assert.notNull(wording, () -> "The decider isn't worded for " + lens + " in " + language);
		return wording;
	}

}
