package dev.rolecompass.link;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;

/**
 * The state of a quiz: everything that the URL of a question or result says.
 *
 * @param lens the lens that the quiz is taken through
 * @param answers the answers so far
 * @param with the results that the link carries
 */
public record Visit(Language language, Lens lens, Answers answers, Entries with) {

	public Visit withAnswers(Answers answers) {
		return new Visit(this.language, this.lens, answers, this.with);
	}

}
