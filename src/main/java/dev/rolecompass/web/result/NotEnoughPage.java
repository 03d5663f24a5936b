package dev.rolecompass.web.result;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.result.OpenQuestions.OpenQuestion;

/**
 * The model of the page for answers that skip too much to say anything.
 *
 * @param url the page's own URL
 * @param lens the lens that the quiz was taken through
 * @param lacks what is missing, for each axis that lacks answers
 * @param alsoUnknown what else to ask about a job, where it isn't known
 * @param mixed what else to ask about a job, where it is mixed
 * @param compareUrl where what is known is laid beside the results carried along, if
 * there are any
 */
record NotEnoughPage(String url, Lens lens, List<Lack> lacks, List<OpenQuestion> alsoUnknown, List<OpenQuestion> mixed,
		Optional<String> compareUrl) implements Page {

	/**
	 * The message for a part of the page.
	 * @param part the part
	 * @return the key
	 */
	public String key(String part) {
		return "not-enough." + MessageKeys.of(this.lens) + "." + part;
	}

	/**
	 * Whether the page is about a job, and has a link to come back to with the replies.
	 * @return {@code false} for a person
	 */
	public boolean isJob() {
		return this.lens == Lens.JOB;
	}

	/**
	 * What is missing on an axis.
	 *
	 * @param key the message that says so
	 * @param missing how many answers it takes yet
	 * @param skipped the questions that were skipped; for a job, what to ask about it
	 */
	record Lack(String key, int missing, List<OpenQuestion> skipped) {
	}

}
