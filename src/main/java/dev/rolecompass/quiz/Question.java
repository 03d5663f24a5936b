package dev.rolecompass.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * A topic and its two opposite statements.
 *
 * @param topic the topic
 * @param first the end whose statement is shown first
 * @param retired whether the question is no longer asked; links with answers to it are
 * still scored
 * @param fact the fact about the work that the answer states; empty for most questions
 * @param wording the texts
 * @param inquiry what to ask about the topic in an interview, by language
 */
public record Question(Topic topic, End first, boolean retired, @DefaultValue Optional<Fact> fact, Wordings wording,
		@DefaultValue Map<Language, Inquiry> inquiry) {

	public Question {
		Assert.notNull(topic, "The topic is missing");
		Assert.notNull(first, "Which statement comes first is missing");
		Assert.notNull(wording, "The wording is missing");
		inquiry = Collections.unmodifiableMap(new LinkedHashMap<>(inquiry));
	}

	/**
	 * What to ask about the topic in an interview.
	 * @throws IllegalArgumentException if there is no text in that language
	 */
	public Inquiry inquiryIn(Language language) {
		Inquiry asked = this.inquiry.get(language);
		Assert.notNull(asked, () -> "No inquiry in " + language);
		return asked;
	}

}
