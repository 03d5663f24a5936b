package dev.rolecompass.quiz;

import org.springframework.util.Assert;

/**
 * One side of a question.
 *
 * @param text the statement as it is asked, at most 20 words
 * @param gist the statement in a few words, to be listed as a reason
 */
public record Statement(String text, String gist) {

	public Statement {
		Assert.hasText(text, "A statement's text is missing");
		Assert.hasText(gist, "A statement's gist is missing");
	}

}
