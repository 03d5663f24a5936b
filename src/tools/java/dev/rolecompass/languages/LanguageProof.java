package dev.rolecompass.languages;

import java.io.IOException;
import java.nio.file.Path;

import dev.rolecompass.quiz.Language;

/**
 * A program that writes the sheets for the readers of a language, or prints the figures
 * that follow from what they wrote. The arguments are the language and, for sheets, the
 * folder to write them to.
 */
final class LanguageProof {

	private LanguageProof() {
	}

	public static void main(String[] args) throws IOException {
		Language language = new Language(args[0]);
		if (args.length > 1) {
			new Sheets(language).write(Path.of(args[1]));
			return;
		}
		boolean english = language.equals(Language.ENGLISH);
		Readings readings = english ? Readings.ofSecondEnglishReader() : Readings.of(language);
		if (!english) {
			System.out.println("sides: " + readings.sides());
			System.out.println("attractive: " + readings.attractive());
		}
		System.out.println("verdicts: " + readings.verdicts());
		System.out.println("answers: " + readings.answersWithinOneStep());
	}

}
