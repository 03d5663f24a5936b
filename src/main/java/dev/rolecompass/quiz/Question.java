package dev.rolecompass.quiz;

import org.springframework.util.Assert;

/**
 * A topic as it is asked: two opposite statements.
 *
 * @param topic what is asked about
 * @param first the end whose statement is shown first
 * @param retired whether the question is no longer asked; its topic keeps scoring in
 * links that answered it
 * @param wording the texts
 */
public record Question(Topic topic, End first, boolean retired, Wordings wording) {

	public Question {
		Assert.notNull(topic, "The topic is missing");
		Assert.notNull(first, "Which statement comes first is missing");
		Assert.notNull(wording, "The wording is missing");
	}

}
