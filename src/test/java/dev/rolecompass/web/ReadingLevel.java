package dev.rolecompass.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import eu.crydee.syllablecounter.SyllableCounter;

/**
 * How hard English text is to read, as its Flesch-Kincaid grade level: the school year in
 * the United States in which it's easy to read. A 14-year-old is in year 8 or 9. The
 * formula is from J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom,
 * <em>Derivation of New Readability Formulas for Navy Enlisted Personnel</em>, Research
 * Branch Report 8-75, 1975.
 *
 * @param words the number of words
 * @param sentences the number of sentences
 * @param syllables the number of syllables
 */
record ReadingLevel(int words, int sentences, int syllables) {

	private static final SyllableCounter COUNTER = new SyllableCounter();

	/**
	 * Reads texts. Each is at least one sentence; a colon or a semicolon ends none.
	 * @param texts the texts
	 * @return their level
	 */
	static ReadingLevel of(Collection<String> texts) {
		List<String> sentences = texts.stream().flatMap((text) -> sentences(text).stream()).toList();
		List<String> words = sentences.stream().flatMap((sentence) -> words(sentence).stream()).toList();
		return new ReadingLevel(words.size(), sentences.size(), words.stream().mapToInt(ReadingLevel::syllables).sum());
	}

	/**
	 * The school year; below 0 for the simplest.
	 * @return the grade
	 */
	double grade() {
		return 0.39 * this.words / this.sentences + 11.8 * this.syllables / this.words - 15.59;
	}

	private static List<String> sentences(String text) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		breaks.setText(text);
		List<String> sentences = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			String sentence = text.substring(start, end);
			if (!words(sentence).isEmpty()) {
				sentences.add(sentence);
			}
		}
		return sentences;
	}

	private static List<String> words(String sentence) {
		return Arrays.stream(sentence.split("[\\s/–—-]+"))
			.map((word) -> word.replace('’', '\'').replaceAll("^\\P{L}+|\\P{L}+$", ""))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	/**
	 * The counter doesn't know contractions. The end of words like "isn't" and "didn't"
	 * is a syllable.
	 */
	private static int syllables(String word) {
		String lowerCase = word.toLowerCase(Locale.ROOT);
		int more = lowerCase.matches(".*[sd]n't") ? 1 : 0;
		return Math.max(1, COUNTER.count(lowerCase.replaceFirst("(n't|'.*)$", ""))) + more;
	}

}
