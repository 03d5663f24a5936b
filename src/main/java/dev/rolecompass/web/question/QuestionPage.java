package dev.rolecompass.web.question;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The model of a question's page. Says nothing of which statement stands for which role.
 *
 * @param url the page's own URL
 * @param lens the lens that the quiz is taken through
 * @param letter the letter that stands for the question in links
 * @param number the question's place among those asked, from 1; 0 for the decider and for
 * a question that is no longer asked
 * @param total how many questions are asked
 * @param prompt the question
 * @param statements the two statements in the order in which they are shown
 * @param choices the answers to choose from, in the order in which they are shown
 * @param skip the choice not to answer; nothing for the decider
 * @param action where the form sends the answer
 * @param with the results that are carried along
 * @param back the page before this one
 * @param missing whether the form was sent without an answer
 */
public record QuestionPage(String url, Lens lens, char letter, int number, int total, String prompt,
		List<String> statements, List<Choice> choices, Optional<Choice> skip, String action, List<String> with,
		String back, boolean missing) implements Page {

	@Override
	public boolean isCacheable() {
		return !this.missing;
	}

	public boolean isDecider() {
		return this.letter == Quiz.DECIDER_LETTER;
	}

	/**
	 * The message for the page's title.
	 * @return the key
	 */
	public String titleKey() {
		return "question.title." + kind() + (this.missing ? ".error" : "");
	}

	/**
	 * The parts of the page that describe the choices to a screen reader.
	 * @return their ids, or nothing where the choices speak for themselves
	 */
	public @Nullable String describedBy() {
		String error = this.missing ? "error-title" : "";
		String ids = isDecider() ? error : (error + " statements").strip();
		return ids.isEmpty() ? null : ids;
	}

	/**
	 * The message that says how far the quiz has come.
	 * @return the key
	 */
	public String progressKey() {
		return "question.progress." + kind() + (isNumbered() ? "." + MessageKeys.of(this.lens) : "");
	}

	/**
	 * The message that describes the page.
	 * @return the key
	 */
	public String descriptionKey() {
		return "question.description." + MessageKeys.of(this.lens);
	}

	/**
	 * The message that says what to do about a missing answer.
	 * @return the key
	 */
	public String errorKey() {
		return "question.error." + (isDecider() ? "decider" : MessageKeys.of(this.lens));
	}

	private boolean isNumbered() {
		return this.number > 0;
	}

	private String kind() {
		if (isDecider()) {
			return "decider";
		}
		return isNumbered() ? "numbered" : "retired";
	}

	/**
	 * The message for the choice not to answer.
	 * @return the key
	 */
	public String skipLabel() {
		return "question.skip." + MessageKeys.of(this.lens);
	}

	/**
	 * An answer to choose.
	 *
	 * @param value what the form sends
	 * @param checked whether it is the answer so far
	 */
	record Choice(char value, boolean checked) {
	}

}
