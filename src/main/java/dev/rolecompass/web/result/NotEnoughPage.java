package dev.rolecompass.web.result;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.result.OpenQuestions.OpenQuestion;

/**
 * The model of the page for answers that skip too much for a result.
 *
 * @param url the page's own URL
 * @param lacks the axes that lack answers
 * @param alsoUnknown what else to ask about a job because it is unknown
 * @param mixed what else to ask about a job because it is mixed
 * @param compareUrl the comparison with the results that the link carries; empty if it
 * carries none
 */
record NotEnoughPage(String url, Lens lens, List<Lack> lacks, List<OpenQuestion> alsoUnknown, List<OpenQuestion> mixed,
		Optional<String> compareUrl) implements Page {

	public String key(String part) {
		return "not-enough." + MessageKeys.of(this.lens) + "." + part;
	}

	public boolean isJob() {
		return this.lens == Lens.JOB;
	}

	/**
	 * An axis that lacks answers.
	 *
	 * @param key the key of the message that says so
	 * @param missing how many answers are missing
	 * @param skipped the questions that were skipped; for a job, what to ask about it
	 */
	record Lack(String key, int missing, List<OpenQuestion> skipped) {
	}

}
