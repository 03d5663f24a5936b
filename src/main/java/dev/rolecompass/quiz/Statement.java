package dev.rolecompass.quiz;

import org.springframework.util.Assert;

/**
 * One of the two statements of a question.
 *
 * @param text the statement on the question page, at most 20 words
 * @param gist the statement in a few words, for reasons and comparisons
 */
public record Statement(String text, String gist) {

	public Statement {
		Assert.hasText(text, "A statement's text is missing");
		Assert.hasText(gist, "A statement's gist is missing");
	}

}
