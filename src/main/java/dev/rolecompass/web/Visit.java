package dev.rolecompass.web;

import dev.rolecompass.link.Entries;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;

/**
 * Where someone is in the quiz: all that the URL of a question or result says.
 *
 * @param language the language of the page
 * @param lens the lens that the quiz is taken through
 * @param answers the answers so far
 * @param with the results that are carried along
 */
record Visit(Language language, Lens lens, Answers answers, Entries with) {

	Visit withAnswers(Answers answers) {
		return new Visit(this.language, this.lens, answers, this.with);
	}

}
