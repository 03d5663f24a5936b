package dev.rolecompass.quiz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.util.Assert;

/**
 * Adds the texts of a translation to the quiz. They are in a file of their own, with keys
 * such as {@code a.career.prompt}; a statement has the key of its end, its gist one that
 * ends with {@code .gist}.
 */
final class TranslatedQuiz {

	private final Language language;

	private final Resource file;

	private final Properties texts;

	private final Set<String> read = new HashSet<>();

	private TranslatedQuiz(Language language, Resource file) {
		this.language = language;
		this.file = file;
		try {
			this.texts = PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException(file.getDescription() + ": " + ex.getMessage(), ex);
		}
	}

	/**
	 * Returns the quiz with one more language.
	 * @throws IllegalArgumentException if a text is missing, or isn't one of the quiz
	 * @throws IllegalStateException if the file can't be read
	 */
	static Quiz add(Quiz quiz, Language language, Resource file) {
		TranslatedQuiz translated = new TranslatedQuiz(language, file);
		Quiz result = new Quiz(quiz.questions().stream().map(translated::question).toList(),
				translated.wordings("decider", quiz.decider()));
		Assert.isTrue(translated.texts.stringPropertyNames().equals(translated.read), () -> {
			Set<String> unknown = new HashSet<>(translated.texts.stringPropertyNames());
			unknown.removeAll(translated.read);
			return "Not texts of the quiz: " + unknown + " in " + file.getDescription();
		});
		return result;
	}

	private Question question(Question english) {
		String letter = String.valueOf(english.topic().letter());
		Map<Language, Inquiry> inquiries = new LinkedHashMap<>(english.inquiry());
		String inquiry = letter + ".inquiry.";
		inquiries.put(this.language,
				new Inquiry(text(inquiry + "open"), text(inquiry + "manager"), text(inquiry + "tech-lead")));
		return new Question(english.topic(), english.first(), english.retired(), english.fact(),
				wordings(letter, english.wording()), inquiries);
	}

	private Wordings wordings(String topic, Wordings english) {
		return new Wordings(added(english.career(), topic + ".career."), added(english.job(), topic + ".job."));
	}

	private Map<Language, Wording> added(Map<Language, Wording> others, String prefix) {
		Map<Language, Wording> all = new LinkedHashMap<>(others);
		all.put(this.language, new Wording(text(prefix + "name"), text(prefix + "prompt"),
				statement(prefix + "manager"), statement(prefix + "tech-lead")));
		return all;
	}

	private Statement statement(String key) {
		return new Statement(text(key), text(key + ".gist"));
	}

	private String text(String key) {
		String text = this.texts.getProperty(key);
		Assert.hasText(text, () -> key + " is missing in " + this.file.getDescription());
		this.read.add(key);
		return text;
	}

}
