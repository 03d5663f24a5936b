package dev.rolecompass.web.programs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.web.programs.ReadingJson.ExampleJson;
import dev.rolecompass.web.programs.ReadingJson.FindingJson;
import dev.rolecompass.web.programs.ReadingJson.ReplyJson;

import org.springframework.stereotype.Component;

/**
 * Says how to read a job ad carefully.
 */
@Component
class ReadingGuide {

	private static final List<String> RULES = List.of("source", "duties", "both", "neither", "silent", "quote", "digit",
			"direction", "check", "link");

	private static final List<String> FIELDS = List.of("answers", "letter", "topic", "quote", "answer", "link");

	/**
	 * What the sentences of the example say, in their order.
	 */
	private static final Map<Character, Answer> EXAMPLE = example();

	private final Quiz quiz;

	private final AnswersFormat answersFormat;

	private final Links links;

	ReadingGuide(Quiz quiz, AnswersFormat answersFormat, Links links) {
		this.quiz = quiz;
		this.answersFormat = answersFormat;
		this.links = links;
	}

	/**
	 * @param base the start of absolute links
	 */
	ReadingJson in(Texts texts, String base) {
		List<String> rules = RULES.stream()
			.map((rule) -> texts.get("reading.rule." + rule, letter(End.MANAGER), letter(End.TECH_LEAD)))
			.toList();
		Map<String, String> reply = new LinkedHashMap<>();
		FIELDS.forEach((field) -> reply.put(field, texts.get("reading.reply." + field)));
		return new ReadingJson(texts.get("reading.task"), rules, reply, example(texts, base));
	}

	/**
	 * A question that shows the statement at an end first.
	 */
	private char letter(End first) {
		return this.quiz.asked()
			.stream()
			.filter((question) -> question.first() == first)
			.map((question) -> question.topic().letter())
			.findFirst()
			.orElseThrow();
	}

	private ExampleJson example(Texts texts, String base) {
		String ad = EXAMPLE.keySet()
			.stream()
			.map((letter) -> texts.get("reading.example." + letter))
			.collect(Collectors.joining(" ", texts.get("reading.example.title") + " ", ""));
		List<FindingJson> findings = asked().map((question) -> finding(question, texts)).toList();
		Answers answers = Answers.NONE;
		for (Question question : this.quiz.asked()) {
			answers = answers.with(question.topic(), answer(question));
		}
		String link = base + this.links.visit(new Visit(texts.language(), Lens.JOB, answers, Entries.NONE));
		return new ExampleJson(ad, new ReplyJson(findings, link), texts.get("reading.example.note"));
	}

	private Stream<Question> asked() {
		return this.quiz.asked().stream().sorted(Comparator.comparing(Question::topic));
	}

	private FindingJson finding(Question question, Texts texts) {
		Answer answer = answer(question);
		char letter = question.topic().letter();
		return new FindingJson(String.valueOf(letter), question.wording().in(Lens.JOB, texts.language()).name(),
				(answer != Answer.SKIPPED) ? texts.get("reading.example." + letter) : "",
				String.valueOf(this.answersFormat.symbol(answer)));
	}

	private static Answer answer(Question question) {
		return EXAMPLE.getOrDefault(question.topic().letter(), Answer.SKIPPED);
	}

	private static Map<Character, Answer> example() {
		Map<Character, Answer> example = new LinkedHashMap<>();
		example.put('l', Answer.MUCH_MORE_MANAGER);
		example.put('h', Answer.MUCH_MORE_MANAGER);
		example.put('b', Answer.MUCH_MORE_TECH_LEAD);
		example.put('c', Answer.MUCH_MORE_TECH_LEAD);
		example.put('i', Answer.MORE_TECH_LEAD);
		return example;
	}

}
