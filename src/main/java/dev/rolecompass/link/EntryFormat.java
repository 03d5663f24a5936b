package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Lens;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The format of a result that a link carries: the lens, a dot, and a slug or answers, as
 * in {@code career.em-81-58} or {@code job.a3b1cx}.
 */
@Component
public class EntryFormat {

	/**
	 * Answers start with a letter and an answer, which no slug does.
	 */
	private static final Pattern ANSWERS = Pattern.compile("[a-z][\\dx].*");

	private static final Pattern ATTACHED = Pattern.compile("(?s)[^a-z\\d.-].*");

	private static final Pattern COUNT = Pattern.compile("[1-9]\\d?(?!\\d)");

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
	 * Checks that a link still has all its results.
	 * @param count how many it had, as the link says; {@code null} if it doesn't say so
	 * @throws MalformedLinkException if it had more
	 */
	public void requireAll(Entries entries, @Nullable String count) {
		if (isMissingSome(entries.all().size(), count)) {
			throw new MalformedLinkException(Problem.MISSING_ENTRIES, count(count));
		}
	}

	static boolean isMissingSome(int found, @Nullable String count) {
		return count(count) > found;
	}

	private static int count(@Nullable String text) {
		Matcher count = COUNT.matcher(String.valueOf(text));
		return count.lookingAt() ? Integer.parseInt(count.group()) : 0;
	}

	/**
	 * Reads the well-formed results, without what is attached to them, and skips the
	 * others.
	 */
	public List<Entry> readable(List<String> texts) {
		List<Entry> entries = new ArrayList<>();
		for (String text : texts) {
			try {
				entries.add(parse(ATTACHED.matcher(text).replaceFirst("")));
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
		return parse(this.lensFormat.parse(parts[0]), parts[1]);
	}

	/**
	 * @param result a slug or answers
	 * @throws MalformedLinkException if the result is malformed
	 */
	public Entry parse(Lens lens, String result) {
		return ANSWERS.matcher(result).matches() ? new Entry.OfAnswers(lens, answers(result))
				: new Entry.OfResult(lens, this.slugFormat.parse(result));
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

	/**
	 * Whether more could follow in a link that ends with this result, which may have been
	 * cut off there.
	 */
	boolean isBeginning(Entry entry) {
		return entry.choose((own) -> this.answersFormat.isBeginning(own.answers()), (shared) -> mayBeCut(entry));
	}

	/**
	 * Whether a link that ends with this result may be what is left of a link to another
	 * one. Answers that were cut off don't have a result.
	 */
	public boolean mayBeCut(Entry entry) {
		return entry.choose((own) -> false, (shared) -> this.slugFormat.isBeginning(shared.recommendation()));
	}

	String print(Entry entry) {
		return this.lensFormat.print(entry.lens()) + "." + printResult(entry);
	}

	/**
	 * Prints an entry without its lens, as a slug or answers.
	 */
	String printResult(Entry entry) {
		return entry.choose((own) -> this.answersFormat.print(own.answers()),
				(shared) -> this.slugFormat.print(shared.recommendation()));
	}

}
