package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.List;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Lens;

import org.springframework.stereotype.Component;

/**
 * The format of a result that a link carries: the lens, a dot, and a slug or answers, as
 * in {@code career.em-81-58} or {@code job.a3b1cx}.
 */
@Component
public class EntryFormat {

	private final LensFormat lensFormat;

	private final AnswersFormat answersFormat;

	private final SlugFormat slugFormat;

	EntryFormat(LensFormat lensFormat, AnswersFormat answersFormat, SlugFormat slugFormat) {
		this.lensFormat = lensFormat;
		this.answersFormat = answersFormat;
		this.slugFormat = slugFormat;
	}

	/**
	 * @throws MalformedLinkException if there are too many results, or one is malformed;
	 * the exception has its position
	 */
	public Entries parse(List<String> texts) {
		List<Entry> entries = new ArrayList<>();
		for (String text : texts) {
			try {
				entries.add(parse(text));
			}
			catch (MalformedLinkException ex) {
				throw new MalformedLinkException(Problem.BROKEN_ENTRY, entries.size() + 1);
			}
		}
		return new Entries(entries);
	}

	/**
	 * Reads the well-formed results and skips the others.
	 */
	public List<Entry> readable(List<String> texts) {
		List<Entry> entries = new ArrayList<>();
		for (String text : texts) {
			try {
				entries.add(parse(text));
			}
			catch (MalformedLinkException ex) {
				// Skipped, so that the others aren't lost
			}
		}
		return entries;
	}

	/**
	 * @throws MalformedLinkException if the result is malformed
	 */
	Entry parse(String text) {
		String[] parts = text.split("\\.", 2);
		if (parts.length < 2 || parts[1].isEmpty()) {
			throw new MalformedLinkException(Problem.UNKNOWN_RESULT);
		}
		Lens lens = this.lensFormat.parse(parts[0]);
		String result = parts[1];
		return result.contains("-") ? new Entry.OfResult(lens, this.slugFormat.parse(result))
				: new Entry.OfAnswers(lens, answers(result));
	}

	/**
	 * A decider without a tie is dropped, which may leave no answers.
	 */
	private Answers answers(String text) {
		Answers answers = this.answersFormat.parse(text);
		if (answers.equals(Answers.NONE)) {
			throw new MalformedLinkException(Problem.UNKNOWN_RESULT);
		}
		return answers;
	}

	String print(Entry entry) {
		return this.lensFormat.print(entry.lens()) + "."
				+ entry.choose((own) -> this.answersFormat.print(own.answers()),
						(shared) -> this.slugFormat.print(shared.recommendation()));
	}

}
