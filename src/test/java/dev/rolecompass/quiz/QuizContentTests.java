package dev.rolecompass.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules for the texts in the quiz file.
 */
class QuizContentTests {

	private static final Quiz QUIZ = Quizzes.shipped();

	private static final int MAX_WORDS = 20;

	private static final int MAX_WORDS_IN_OTHER_LANGUAGES = 24;

	private static final int MAX_DIFFERENCE = 6;

	/**
	 * Some languages need more small words than English.
	 */
	private static final int MAX_DIFFERENCE_IN_OTHER_LANGUAGES = 8;

	private static final Pattern BANNED = Pattern.compile("!|\\b(always|never|should|managers?|tech leads?)\\b",
			Pattern.CASE_INSENSITIVE);

	@Test
	void lettersKeepTheirAxis() {
		List<Topic> topics = new ArrayList<>(TestAnswers.FOCUS.subList(0, 6));
		topics.addAll(TestAnswers.POSITION.subList(0, 6));
		assertThat(QUIZ.questions()).extracting(Question::topic).containsExactlyInAnyOrderElementsOf(topics);
	}

	@ParameterizedTest
	@CsvSource({ "REPORTS, l", "REVIEWS, h", "CODE, g" })
	void everyFactHasItsQuestion(Fact fact, char letter) {
		assertThat(QUIZ.question(fact)).map((question) -> question.topic().letter()).contains(letter);
	}

	@ParameterizedTest
	@EnumSource
	void sidesAlternate(Axis axis) {
		assertThat(QUIZ.asked()).filteredOn((question) -> question.topic().axis() == axis)
			.extracting(Question::first)
			.containsExactlyInAnyOrder(End.MANAGER, End.MANAGER, End.MANAGER, End.TECH_LEAD, End.TECH_LEAD,
					End.TECH_LEAD);
	}

	@Test
	void axesAlternate() {
		List<Axis> axes = QUIZ.asked().stream().map((question) -> question.topic().axis()).toList();
		for (int i = 1; i < axes.size(); i++) {
			assertThat(axes.get(i)).isNotEqualTo(axes.get(i - 1));
		}
	}

	@ParameterizedTest
	@MethodSource("lensesAndLanguages")
	void statementsAreShort(Lens lens, Language language) {
		int most = language.equals(Language.ENGLISH) ? MAX_WORDS : MAX_WORDS_IN_OTHER_LANGUAGES;
		assertThat(statements(lens, language)).allSatisfy((text) -> assertThat(words(text)).isBetween(1, most));
	}

	@ParameterizedTest
	@MethodSource("lensesAndLanguages")
	void statementsAreCalmAndNameNoRole(Lens lens, Language language) {
		assertThat(statements(lens, language)).allSatisfy((text) -> assertThat(text).doesNotContainPattern(BANNED));
	}

	@ParameterizedTest
	@MethodSource("lensesAndLanguages")
	void statementsOfAQuestionAreSimilarlyLong(Lens lens, Language language) {
		assertThat(wordings(lens, language)).allSatisfy((wording) -> {
			int difference = words(wording.manager().text()) - words(wording.techLead().text());
			int most = language.equals(Language.ENGLISH) ? MAX_DIFFERENCE : MAX_DIFFERENCE_IN_OTHER_LANGUAGES;
			assertThat(difference).isBetween(-most, most);
		});
	}

	@ParameterizedTest
	@MethodSource("lensesAndLanguages")
	void textsAreUnique(Lens lens, Language language) {
		assertThat(wordings(lens, language)).extracting(Wording::prompt).doesNotHaveDuplicates();
		assertThat(wordings(lens, language)).extracting(Wording::name).doesNotHaveDuplicates();
		assertThat(statements(lens, language)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("lensesAndLanguages")
	void promptsAreQuestions(Lens lens, Language language) {
		assertThat(wordings(lens, language)).extracting(Wording::prompt)
			.allSatisfy((prompt) -> assertThat(prompt).endsWith("?"));
	}

	@Test
	void bothLensesWordTheSameTopicDifferently() {
		assertThat(QUIZ.questions()).allSatisfy((question) -> {
			Wording career = question.wording().in(Lens.CAREER, Language.ENGLISH);
			Wording job = question.wording().in(Lens.JOB, Language.ENGLISH);
			assertThat(job.prompt()).isNotEqualTo(career.prompt());
			assertThat(job.manager().gist()).isEqualTo(career.manager().gist());
			assertThat(job.techLead().gist()).isEqualTo(career.techLead().gist());
		});
	}

	@Test
	void theJobLensAsksAboutFactsAndTheCareerLensAboutWishes() {
		Pattern wish = Pattern.compile("\\b(I|my|me|like|rather|want)\\b");
		Stream<Question> questions = QUIZ.questions().stream();
		assertThat(questions).allSatisfy((question) -> {
			assertThat(question.wording().in(Lens.JOB, Language.ENGLISH).prompt()).doesNotContainPattern(wish);
			assertThat(question.wording().in(Lens.CAREER, Language.ENGLISH).prompt()).containsPattern("\\byou\\b");
		});
	}

	@Test
	void theJobLensNeverAsksWhatTheTitleSays() {
		assertThat(wordings(Lens.JOB, Language.ENGLISH))
			.allSatisfy((wording) -> assertThat(wording.toString()).doesNotContainIgnoringCase("title"));
	}

	@Test
	void inquiriesAreShortQuestions() {
		List<String> all = QUIZ.questions()
			.stream()
			.map((question) -> question.inquiryIn(Language.ENGLISH))
			.flatMap((inquiry) -> Stream.of(inquiry.open(), inquiry.manager(), inquiry.techLead()))
			.toList();
		assertThat(all).hasSize(36).doesNotHaveDuplicates().allSatisfy((text) -> {
			assertThat(text).endsWith("?").doesNotContain("!");
			assertThat(words(text)).isBetween(5, 25);
		});
	}

	static Stream<Arguments> lensesAndLanguages() {
		return Stream.of(Lens.values())
			.flatMap((lens) -> QUIZ.languages().stream().map((language) -> Arguments.of(lens, language)));
	}

	private static List<Wording> wordings(Lens lens, Language language) {
		Stream<Wordings> questions = QUIZ.questions().stream().map(Question::wording);
		return Stream.concat(questions, Stream.of(QUIZ.decider()))
			.map((wordings) -> wordings.in(lens, language))
			.toList();
	}

	private static List<String> statements(Lens lens, Language language) {
		return wordings(lens, language).stream()
			.flatMap((wording) -> Stream.of(wording.manager(), wording.techLead()))
			.map(Statement::text)
			.toList();
	}

	private static int words(String text) {
		return text.split("\\s+").length;
	}

}
