package dev.rolecompass.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.rolecompass.quiz.Inquiry;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.quiz.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A 14-year-old can read all texts with ease. A single sentence says little about a
 * level, so texts that are read together are measured together: a question with its
 * statements, a topic's inquiries, a section of a page. A long paragraph is also measured
 * alone, with a higher ceiling, because it has few sentences.
 */
class ReadabilityTests {

	private static final double CEILING = 9;

	private static final double CEILING_OF_A_QUESTION = 9;

	private static final double CEILING_OF_A_PARAGRAPH = 10;

	private static final int WORDS_OF_A_SECTION = 40;

	private static final int WORDS_OF_A_PARAGRAPH = 25;

	private static final Quiz QUIZ = Quizzes.shipped();

	/**
	 * Placeholders for numbers, which don't count as words.
	 */
	private static final Object[] NUMBERS = { 2, 2, 2, 2, 2, 2, 2, 2, 2 };

	/**
	 * The start of a key that identifies its section: lens and portrait for a result,
	 * else page and topic.
	 */
	private static final Pattern SECTION = Pattern.compile("result\\.(?:career|job)\\.[a-z-]+|[a-z-]+\\.[a-z-]+");

	@ParameterizedTest
	@EnumSource
	void everyQuestionIsEasyToRead(Lens lens) {
		Map<String, ReadingLevel> levels = new TreeMap<>();
		for (Question question : QUIZ.asked()) {
			Wording wording = question.wording().in(lens, Language.ENGLISH);
			levels.put(wording.name(),
					ReadingLevel.of(List.of(wording.prompt(), wording.manager().text(), wording.techLead().text())));
		}
		assertThat(above(CEILING_OF_A_QUESTION, levels)).isEmpty();
	}

	@Test
	void everyTopicsInquiriesAreEasyToRead() {
		Map<String, ReadingLevel> levels = new TreeMap<>();
		for (Question question : QUIZ.asked()) {
			Inquiry inquiry = question.inquiryIn(Language.ENGLISH);
			levels.put(inquiry.open(), ReadingLevel.of(List.of(inquiry.open(), inquiry.manager(), inquiry.techLead())));
		}
		assertThat(above(CEILING_OF_A_QUESTION, levels)).isEmpty();
	}

	@Test
	void everySectionIsEasyToRead() {
		Map<String, ReadingLevel> levels = sections();
		// A single sentence is a paragraph, which is measured if it's long
		levels.values().removeIf((level) -> level.sentences() == 1);
		assertThat(above(CEILING, levels)).isEmpty();
	}

	@Test
	void everyParagraphIsEasyToRead() {
		Map<String, ReadingLevel> levels = new TreeMap<>();
		sentences().forEach((key, text) -> levels.put(key, ReadingLevel.of(List.of(text))));
		levels.values().removeIf((level) -> level.words() < WORDS_OF_A_PARAGRAPH);
		assertThat(above(CEILING_OF_A_PARAGRAPH, levels)).isEmpty();
	}

	@Test
	void theGradeTellsEasyTextFromHardText() {
		ReadingLevel easy = ReadingLevel.of(List.of("The team reports to you. You look out for each of them."));
		ReadingLevel hard = ReadingLevel
			.of(List.of("Managerial responsibilities necessitate considerable interpersonal communication."));
		assertThat(easy).isEqualTo(new ReadingLevel(12, 2, 13));
		assertThat(easy.grade()).isBetween(-1.0, 2.0);
		assertThat(hard.grade()).isGreaterThan(20);
	}

	/**
	 * The levels of sections. Short ones are measured together with the other short ones
	 * of their page.
	 */
	private static Map<String, ReadingLevel> sections() {
		Map<String, List<String>> texts = new TreeMap<>();
		sentences()
			.forEach((key, text) -> texts.computeIfAbsent(section(key), (section) -> new ArrayList<>()).add(text));
		Map<String, List<String>> sections = new TreeMap<>();
		texts.forEach((section, those) -> {
			String name = (ReadingLevel.of(those).words() < WORDS_OF_A_SECTION) ? section.split("\\.")[0] : section;
			sections.computeIfAbsent(name, (key) -> new ArrayList<>()).addAll(those);
		});
		Map<String, ReadingLevel> levels = new TreeMap<>();
		sections.forEach((section, those) -> levels.put(section, ReadingLevel.of(those)));
		return levels;
	}

	/**
	 * The messages that are sentences, not titles or labels.
	 */
	private static Map<String, String> sentences() {
		Map<String, String> sentences = new TreeMap<>();
		Bundles.english().keySet().forEach((key) -> {
			String text = Bundles.english(key, NUMBERS);
			if (text.matches(".*[.?:]") && text.contains(" ")) {
				sentences.put(key, text);
			}
		});
		return sentences;
	}

	private static String section(String key) {
		Matcher section = SECTION.matcher(key);
		return section.lookingAt() ? section.group() : key;
	}

	private static Map<String, String> above(double ceiling, Map<String, ReadingLevel> levels) {
		Map<String, String> above = new TreeMap<>();
		levels.forEach((text, level) -> {
			if (level.grade() > ceiling) {
				above.put(text, String.format("%.1f", level.grade()));
			}
		});
		return above;
	}

}
