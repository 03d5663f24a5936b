package dev.rolecompass.quiz;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class QuizFileTests {

	private static final Resource SHIPPED = new ClassPathResource("quiz.yaml");

	@Test
	void theShippedQuizIsRead() {
		Quiz quiz = QuizFile.read(SHIPPED);
		assertThat(quiz.asked()).hasSize(2 * Answers.TOPICS_PER_AXIS);
		assertThat(quiz.languages()).contains(Language.ENGLISH);
	}

	@Test
	void textsKeepTheirTypographicCharacters() throws Exception {
		Quiz quiz = QuizFile.read(file(shipped().replaceFirst("prompt: .*", "prompt: What’s next – people’s growth?")));
		Wording wording = quiz.questions().get(0).wording().in(Lens.CAREER, Language.ENGLISH);
		assertThat(wording.prompt()).isEqualTo("What’s next – people’s growth?");
	}

	@ParameterizedTest
	@MethodSource
	void mistakesAreReportedWithFileLineAndReason(Mistake mistake) throws Exception {
		String broken = mistake.applyTo(shipped());
		assertThat(broken).isNotEqualTo(shipped());
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> QuizFile.read(file(broken)))
			.satisfies((ex) -> assertThat(report(ex)).contains("[quiz.yaml] - " + mistake.lineIn(broken) + ":",
					mistake.reason()));
	}

	static Stream<Mistake> mistakesAreReportedWithFileLineAndReason() {
		return Stream.of(
				new Mistake("a missing statement", "(?m)^ +manager:\n.*\n.*\n", "", "name:",
						"The manager's statement is missing"),
				new Mistake("a missing name", "(?m)^ +name: .*\n", "", "prompt:", "The topic's name is missing"),
				new Mistake("a missing statement of the tech lead's", "(?m)^ +tech-lead:\n.*\n.*\n", "", "name:",
						"The tech lead's statement is missing"),
				new Mistake("a missing text", "(?m)^ +text: .*\n", "", "gist:", "A statement's text is missing"),
				new Mistake("a blank gist", "gist: .*", "gist: ' '", "text:", "A statement's gist is missing"),
				new Mistake("a misspelt prompt", "prompt:", "promt:", "name:", "The prompt is missing"),
				new Mistake("a missing order", "(?m)^ +first: .*\n", "", "letter: a",
						"Which statement comes first is missing"),
				new Mistake("a missing topic", "- topic: .*\n +first", "- first", "first: manager",
						"The topic is missing"),
				new Mistake("a missing wording", "(?s)      wording:.*?(?=      inquiry:)", "", "letter: a",
						"The wording is missing"),
				new Mistake("a missing axis", "letter: b, axis: focus", "letter: b", "letter: b",
						"The topic's axis is missing"),
				new Mistake("an unknown axis", "letter: b, axis: focus", "letter: b, axis: fokus", "fokus", "fokus"),
				new Mistake("the decider's letter", "letter: b", "letter: z", "letter: z", "z is the decider's"),
				new Mistake("a letter used twice", "letter: b", "letter: a", "(?s)letter: a.*letter: a",
						"The letter 'a' is used twice, by questions 1 and 3"),
				new Mistake("a fact stated twice", "fact: code", "fact: reports", "letter: l",
						"The fact REPORTS is stated twice, by questions 2 and 12"),
				new Mistake("an unknown fact", "fact: code", "fact: salary", "fact: salary", "salary"),
				new Mistake("sides out of balance", "first: manager", "first: tech-lead", "letter: a",
						"FOCUS is out of balance: the manager's end comes first in 2 questions, the tech lead's in 4"),
				new Mistake("an axis twice in a row", "letter: b, axis: focus", "letter: b, axis: position",
						"letter: b", "Two questions on POSITION follow each other"),
				new Mistake("a question too few", "(?s)    - topic: \\{letter: l.*?(?=\n  decider:)", "", "letter: g",
						"POSITION has 5 questions to ask instead of 6"),
				new Mistake("a missing lens", "(?s) +job:\n +en:.*?(?=      inquiry:)", "", "(?s)letter: a.*?name",
						"The lenses are worded in different languages"),
				new Mistake("a missing inquiry", "(?s)      inquiry:.*?\n\n", "\n", "letter: a",
						"Question 1 is inquired about in [] instead of [en], the decider's languages"),
				new Mistake("a missing open question", "(?m)^ +open: .*\n", "", "(?s)inquiry:.*?manager:",
						"The open question of an inquiry is missing"),
				new Mistake("a missing question towards the manager's end", "(?m)(^ +open: .*\n) +manager: .*\n", "$1",
						"open:", "The question towards the manager's end is missing"),
				new Mistake("a missing question towards the tech lead's end",
						"(?m)(^ +open: .*\n +manager: .*\n) +tech-lead: .*\n", "$1", "open:",
						"The question towards the tech lead's end is missing"),
				new Mistake("no questions", "(?s)  questions:.*\n(?=  decider:)", "", "name:",
						"The questions are missing"),
				new Mistake("no decider", "(?s)\n  decider:.*", "\n", "letter: a", "The decider is missing"),
				new Mistake("a language written otherwise", "(?m)^( +)en:$", "$1English:", "name:",
						"A language is a tag such as en, pt-br or zh-hans"),
				new Mistake("an unknown entry of a question", "first: manager", "first: manager\n      retird: true",
						"retird", "[quiz.questions[0].retird] were left unbound"),
				new Mistake("an unknown entry of a topic", "letter: b, axis: focus", "letter: b, axis: focus, name: x",
						"name: x", "[quiz.questions[2].topic.name] were left unbound"),
				new Mistake("an unknown entry of a statement", "(?m)^( +)gist: .*\n", "$0$1hint: x\n", "hint: x",
						"[quiz.questions[0].wording.career.en.manager.hint] were left unbound"),
				new Mistake("an unknown entry of the decider", "(  decider:\n)", "$1    note: x\n", "note: x",
						"[quiz.decider.note] were left unbound"),
				new Mistake("an unknown entry of the file", "(?m)^quiz:", "version: 2\n\nquiz:", "version: 2",
						"[version] were left unbound"));
	}

	@ParameterizedTest
	@MethodSource
	void brokenYamlIsReportedWithFileLineAndReason(Mistake mistake) throws Exception {
		String broken = mistake.applyTo(shipped());
		assertThatIllegalStateException().isThrownBy(() -> QuizFile.read(file(broken)))
			.withMessageContainingAll("[quiz.yaml]", mistake.reason(), "line " + mistake.lineIn(broken) + ",");
	}

	static Stream<Mistake> brokenYamlIsReportedWithFileLineAndReason() {
		return Stream.of(
				new Mistake("a second colon", "name: ", "name: broken: ", "broken:",
						"mapping values are not allowed here"),
				new Mistake("an entry written twice", "(?m)^ +name: .*\n", "$0$0", "(?s)name:.*?name:",
						"found duplicate key name"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "# Nothing but a comment\n", "quiz:\n---\nquiz:\n" })
	void aFileMustBeExactlyOneDocument(String text) {
		assertThatIllegalStateException().isThrownBy(() -> QuizFile.read(file(text)))
			.withMessageMatching(".*\\[quiz.yaml]: [02] documents instead of one");
	}

	@Test
	void aMissingFileIsReported() {
		assertThatIllegalStateException().isThrownBy(() -> QuizFile.read(new ClassPathResource("no-quiz.yaml")))
			.withMessageContainingAll("[no-quiz.yaml]", "does not exist");
	}

	/**
	 * What Spring Boot prints at startup.
	 */
	private static String report(BindException ex) {
		// Some analyzers need a context and can't be created here
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {
			}))
			.stream()
			.map((analyzer) -> analyzer.analyze(ex))
			.filter(Objects::nonNull)
			.map(FailureAnalysis::getDescription)
			.findFirst()
			.orElseThrow();
	}

	private static String shipped() throws Exception {
		return SHIPPED.getContentAsString(StandardCharsets.UTF_8);
	}

	private static Resource file(String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "quiz.yaml");
	}

	/**
	 * A small change that breaks the shipped file. The expected line is where the first
	 * match of a pattern ends, so that the tests survive new wording.
	 */
	private record Mistake(String name, String pattern, String replacement, String place, String reason) {

		String applyTo(String text) {
			return text.replaceFirst(this.pattern, this.replacement);
		}

		long lineIn(String text) {
			Matcher matcher = Pattern.compile(this.place).matcher(text);
			assertThat(matcher.find()).isTrue();
			return text.substring(0, matcher.end()).lines().count();
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
