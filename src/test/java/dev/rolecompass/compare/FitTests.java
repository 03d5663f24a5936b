package dev.rolecompass.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Topic;
import org.junit.jupiter.api.Test;

import static dev.rolecompass.compare.TestStandpoints.job;
import static dev.rolecompass.compare.TestStandpoints.person;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Fit}.
 */
class FitTests {

	@Test
	void everyTopicThatThePersonAnsweredIsInOneList() {
		Random random = new Random(1);
		for (int i = 0; i < 5_000; i++) {
			Standpoint person = TestStandpoints.random(random, Lens.CAREER);
			Fit fit = Fit.of(person, 1, TestStandpoints.random(random, Lens.JOB));
			List<Topic> topics = new ArrayList<>(fit.unknown());
			fit.matches().forEach((match) -> topics.add(match.topic()));
			fit.differences().forEach((difference) -> topics.add(difference.topic()));
			assertThat(topics).containsExactlyInAnyOrderElementsOf(answered(person));
		}
	}

	private static List<Topic> answered(Standpoint standpoint) {
		return standpoint.answers()
			.byTopic()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != Answer.SKIPPED)
			.map((entry) -> entry.getKey())
			.toList();
	}

	@Test
	void answersUpToOneStepApartMatch() {
		Fit fit = Fit.of(person("012344", "------"), 1, job("013100", "------"));
		assertThat(letters(fit.matches())).containsExactlyInAnyOrder('a', 'b', 'c');
		assertThat(letters(fit.differences())).containsExactlyInAnyOrder('d', 'e', 'f');
		assertThat(fit.matches()).allMatch((topic) -> topic.gap() <= 1);
		assertThat(fit.differences()).allMatch((topic) -> topic.gap() >= 2);
	}

	@Test
	void whatMattersMostToThePersonMatchesFirst() {
		Fit fit = Fit.of(person("123420", "------"), 1, job("123420", "------"));
		assertThat(letters(fit.matches())).containsExactly('d', 'f', 'a', 'c', 'b', 'e');
	}

	@Test
	void theWidestGapComesFirst() {
		Fit fit = Fit.of(person("444444", "------"), 1, job("210210", "------"));
		assertThat(letters(fit.differences())).containsExactly('c', 'f', 'b', 'e', 'a', 'd');
	}

	@Test
	void thePersonsAnswerComesFirst() {
		assertThat(Fit.of(person("4-----", "------"), 1, job("0-----", "------")).differences())
			.allSatisfy((topic) -> assertThat(topic.answers().get(0)).contains(Answer.MUCH_MORE_MANAGER));
	}

	@Test
	void skippedAndOpenTopicsAreUnknown() {
		Fit fit = Fit.of(person("4x4-44", "4-----"), 1, job("444--x", "------"));
		assertThat(fit.unknown()).extracting(Topic::letter).containsExactly('e', 'f', 'g');
		assertThat(letters(fit.matches())).containsExactly('a', 'c');
		assertThat(fit.distance()).isEmpty();
		assertThat(fit.contrast()).isEmpty();
	}

	@Test
	void ofAResultWithoutAnswersEverythingIsUnknown() {
		Fit fit = Fit.of(person("444444", "444444"), 1, TestStandpoints.result(Lens.JOB, 100, 100));
		assertThat(fit.unknown()).hasSize(12);
		assertThat(fit.distance()).contains(new MapDistance(0));
		assertThat(fit.contrast()).map(Contrast::sort).contains(Contrast.Sort.NONE);
	}

	private static List<Character> letters(List<TopicSpread> topics) {
		return topics.stream().map((topic) -> topic.topic().letter()).toList();
	}

}
