package dev.rolecompass.link;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.scoring.ScoringService;

/**
 * The promises of the link formats for any text: it is parsed or refused as malformed. A
 * parsed value has one printed form, with few characters, and parsing that gives the same
 * value.
 */
public final class LinkProperties {

	private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9._-]*+");

	private static final Quiz QUIZ = Quizzes.shipped();

	private final LanguageFormat languageFormat = new LanguageFormat(QUIZ);

	private final LensFormat lensFormat = new LensFormat();

	private final AnswersFormat answersFormat = new AnswersFormat(QUIZ, new ScoringService());

	private final SlugFormat slugFormat = new SlugFormat();

	private final EntryFormat entryFormat = new EntryFormat(this.lensFormat, this.answersFormat, this.slugFormat);

	private final OwnersFormat ownersFormat = new OwnersFormat();

	private final PastedLinks pastedLinks = new PastedLinks(this.entryFormat, this.lensFormat);

	/**
	 * Parses a text as each kind of part.
	 * @param text the text
	 * @throws AssertionError if a promise is broken
	 */
	public void check(String text) {
		check(text, this.languageFormat::parse, String::valueOf);
		check(text, this.lensFormat::parse, this.lensFormat::print);
		check(text, this.answersFormat::letter, String::valueOf);
		check(text, this.answersFormat::parse, this.answersFormat::print);
		check(text, this.slugFormat::parse, this.slugFormat::print);
		check(text, this.entryFormat::parse, this.entryFormat::print);
		check(text, this.ownersFormat::parse, this.ownersFormat::print);
		check(text, (carried) -> this.entryFormat.parse(List.of(carried.split("&", -1))),
				(entries) -> print(entries, "&"), "&");
		checkAnswer(text);
		checkPasted(text);
	}

	private <T> void check(String text, Function<String, T> parse, Function<T, String> print) {
		check(text, parse, print, "");
	}

	private <T> void check(String text, Function<String, T> parse, Function<T, String> print, String separator) {
		try {
			T value = parse.apply(text);
			String printed = print.apply(value);
			require(WRITTEN.matcher(printed.replace(separator, "")).matches(), "written with other characters",
					printed);
			T again = parse.apply(printed);
			require(again.equals(value), "read as something else", printed);
			require(print.apply(again).equals(printed), "written in another way", printed);
		}
		catch (MalformedLinkException ex) {
			checkRefusal(ex, text);
		}
	}

	/**
	 * A refusal reports the problem and its position, quotes nothing, and the readable
	 * part can be parsed.
	 */
	private void checkRefusal(MalformedLinkException ex, String text) {
		require((ex.problem() + " at " + ex.position()).equals(String.valueOf(ex.getMessage())), "told",
				String.valueOf(ex.getMessage()));
		require(ex.getCause() == null, "told by its cause", text);
		require(ex.position() >= 0 && ex.position() <= text.length() + 1, "out of place", text);
		Answers readable = this.answersFormat.readable(text);
		require(this.answersFormat.parse(this.answersFormat.print(readable)).equals(readable), "readable, but not read",
				text);
	}

	private void checkAnswer(String text) {
		this.answersFormat.with(Answers.NONE, 'a', text)
			.ifPresent(
					(answers) -> require(this.answersFormat.print(answers).equals("a" + text), "another answer", text));
	}

	/**
	 * Links that were found are found again if only they are pasted.
	 */
	private void checkPasted(String text) {
		Pasted pasted = this.pastedLinks.read(text, Entries.NONE);
		Entries found = pasted.entries();
		require(pasted.added() == found.all().size(), "not what was added", text);
		if (pasted.added() > 0) {
			Entries again = this.pastedLinks.read(print(found, " "), Entries.NONE).entries();
			require(again.equals(found), "found, but not again", text);
		}
	}

	private String print(Entries entries, String separator) {
		return entries.all().stream().map(this.entryFormat::print).collect(Collectors.joining(separator));
	}

	private static void require(boolean promise, String broken, String text) {
		if (!promise) {
			throw new AssertionError(broken + ": " + text);
		}
	}

}
