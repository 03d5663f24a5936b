package dev.rolecompass.web.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.Varies;
import org.jspecify.annotations.Nullable;

/**
 * The model of a question's page. Doesn't say which statement stands for which role.
 *
 * @param url the page's own URL
 * @param letter the letter of the question in links
 * @param statements the two statements in the order in which they are shown
 * @param choices the answers in the order in which they are shown
 * @param skip the choice not to answer; empty for the decider
 * @param action where the form is sent
 * @param with the results that the link carries
 * @param endKey the key of the message that says what comes at the end; empty if the link
 * carries no result
 * @param changing whether the question has been answered or skipped before
 * @param back the links that leave the question as it is
 * @param missing whether the form was submitted without an answer
 */
public record QuestionPage(@Varies String url, Lens lens, char letter, Progress progress, String prompt,
		List<String> statements, List<Choice> choices, Optional<Choice> skip, @Varies String action,
		@Varies List<String> with, Optional<String> endKey, boolean changing, List<BackLink> back,
		boolean missing) implements Page {

	@Override
	public boolean isCacheable() {
		return !this.missing;
	}

	@Override
	public Optional<String> stylesheet() {
		return Optional.of("/assets/question.css");
	}

	public boolean isDecider() {
		return this.letter == Quiz.DECIDER_LETTER;
	}

	public String titleKey() {
		return "question.title." + kind() + (this.missing ? ".error" : "");
	}

	/**
	 * The ids of the elements that describe the choices to a screen reader; {@code null}
	 * if there are none.
	 */
	public @Nullable String describedBy() {
		List<String> ids = new ArrayList<>();
		if (this.missing) {
			ids.add("error-title");
		}
		if (this.changing) {
			ids.add("changing");
		}
		if (!isDecider()) {
			ids.add("statements");
		}
		return ids.isEmpty() ? null : String.join(" ", ids);
	}

	public String progressKey() {
		return "question.progress." + kind() + (isNumbered() ? "." + MessageKeys.of(this.lens) : "");
	}

	public String descriptionKey() {
		return "question.description." + (isDecider() ? "decider" : MessageKeys.of(this.lens));
	}

	/**
	 * The key of the hint about a missing answer.
	 */
	public String errorKey() {
		return "question.error." + (isDecider() ? "decider" : MessageKeys.of(this.lens));
	}

	private boolean isNumbered() {
		return this.progress.number() > 0;
	}

	private String kind() {
		if (isDecider()) {
			return "decider";
		}
		return isNumbered() ? "numbered" : "retired";
	}

	public String skipKey() {
		return "question.skip." + MessageKeys.of(this.lens);
	}

	/**
	 * An answer to choose.
	 *
	 * @param value the value that the form sends
	 * @param checked whether it is the current answer
	 */
	record Choice(char value, boolean checked) {
	}

	/**
	 * A link to where the visitor came from.
	 *
	 * @param key the key of its text
	 * @param toCarried whether it leads to the page of the one carried result
	 */
	record BackLink(String key, @Varies String url, boolean toCarried) {
	}

}
