package dev.rolecompass.web;

import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Statement;
import dev.rolecompass.quiz.Wording;

/**
 * An answer in words.
 *
 * @param key the key of the message that says how far the answer leans
 * @param gist the statement in a few words, which is the message's argument; empty for
 * the middle and for a skip
 */
public record AnswerText(String key, @Varies Optional<String> gist) {

	public static AnswerText of(Answer answer, Lens lens, Wording wording) {
		Optional<String> gist = answer.end().map((end) -> wording.at(end).gist());
		return new AnswerText(gist.isPresent() ? "compare.cell." + amount(answer) : labelKey(answer, lens), gist);
	}

	/**
	 * A statement that was chosen without saying how much.
	 */
	public static AnswerText of(Statement statement) {
		return new AnswerText("compare.cell.more", Optional.of(statement.gist()));
	}

	/**
	 * The key of the message for an answer that is shown next to its whole statement.
	 */
	public static String labelKey(Answer answer, Lens lens) {
		return switch (answer) {
			case MUCH_MORE_TECH_LEAD, MUCH_MORE_MANAGER, MORE_TECH_LEAD, MORE_MANAGER -> "answer." + amount(answer);
			case BOTH -> "answer.both";
			case SKIPPED -> "answer.skipped." + MessageKeys.of(lens);
		};
	}

	private static String amount(Answer answer) {
		return answer.isExtreme() ? "much-more" : "more";
	}

	public boolean hasGist() {
		return this.gist.isPresent();
	}

}
