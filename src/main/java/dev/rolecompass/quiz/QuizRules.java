package dev.rolecompass.quiz;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What makes a list of questions a fair quiz.
 * <p>
 * On each axis, as many questions show the manager's end first as the tech lead's, so
 * that always choosing the first statement, the second, or the middle leads exactly to
 * the middle. The axes alternate, so that consecutive questions differ.
 *
 * @param questions the questions in the order in which they are asked
 * @param decider the decider's texts, whose languages the others must have
 */
record QuizRules(List<Question> questions, Wordings decider) {

	/**
	 * More topics can't be scored exactly.
	 */
	private static final int MAX_TOPICS_PER_AXIS = 12;

	/**
	 * Checks all rules.
	 * @throws InvalidQuizException if one is broken
	 */
	void check() {
		checkLetters();
		checkFacts();
		checkWording();
		checkTurns();
		for (Axis axis : Axis.values()) {
			checkCount(axis);
			checkBalance(axis);
		}
	}

	private void checkLetters() {
		Map<Character, Integer> seen = new HashMap<>();
		for (int i = 0; i < this.questions.size(); i++) {
			char letter = this.questions.get(i).topic().letter();
			Integer earlier = seen.put(letter, i);
			if (earlier != null) {
				throw new InvalidQuizException(i,
						"The letter '%s' is used twice, by questions %d and %d".formatted(letter, earlier + 1, i + 1));
			}
		}
	}

	private void checkFacts() {
		Map<Fact, Integer> seen = new EnumMap<>(Fact.class);
		for (int i = 0; i < this.questions.size(); i++) {
			Fact fact = this.questions.get(i).fact().orElse(null);
			Integer earlier = (fact != null) ? seen.put(fact, i) : null;
			if (earlier != null) {
				throw new InvalidQuizException(i,
						"The fact %s is stated twice, by questions %d and %d".formatted(fact, earlier + 1, i + 1));
			}
		}
	}

	private void checkWording() {
		for (int i = 0; i < this.questions.size(); i++) {
			checkLanguages(i, "worded", this.questions.get(i).wording().languages());
			checkLanguages(i, "inquired about", this.questions.get(i).inquiry().keySet());
		}
	}

	private void checkLanguages(int index, String how, Set<Language> languages) {
		if (!languages.equals(this.decider.languages())) {
			throw new InvalidQuizException(index, "Question %d is %s in %s instead of %s, the decider's languages"
				.formatted(index + 1, how, languages, this.decider.languages()));
		}
	}

	private void checkTurns() {
		Axis previous = null;
		for (int i = 0; i < this.questions.size(); i++) {
			Question question = this.questions.get(i);
			if (question.retired()) {
				continue;
			}
			if (question.topic().axis() == previous) {
				throw new InvalidQuizException(i, "Two questions on %s follow each other".formatted(previous));
			}
			previous = question.topic().axis();
		}
	}

	private void checkCount(Axis axis) {
		long asked = askedFirst(axis, End.MANAGER) + askedFirst(axis, End.TECH_LEAD);
		if (asked != Answers.TOPICS_PER_AXIS) {
			throw new InvalidQuizException(firstOn(axis),
					"%s has %d questions to ask instead of %d".formatted(axis, asked, Answers.TOPICS_PER_AXIS));
		}
		if (this.questions.stream().filter((question) -> isOn(axis, question)).count() > MAX_TOPICS_PER_AXIS) {
			throw new InvalidQuizException(firstOn(axis),
					"%s has more than %d topics".formatted(axis, MAX_TOPICS_PER_AXIS));
		}
	}

	private void checkBalance(Axis axis) {
		long manager = askedFirst(axis, End.MANAGER);
		long techLead = askedFirst(axis, End.TECH_LEAD);
		if (manager != techLead) {
			throw new InvalidQuizException(firstOn(axis),
					"%s is out of balance: the manager's end comes first in %d questions, the tech lead's in %d"
						.formatted(axis, manager, techLead));
		}
	}

	private long askedFirst(Axis axis, End first) {
		return this.questions.stream()
			.filter((question) -> !question.retired() && isOn(axis, question) && question.first() == first)
			.count();
	}

	private int firstOn(Axis axis) {
		return IntStream.range(0, this.questions.size())
			.filter((index) -> isOn(axis, this.questions.get(index)))
			.findFirst()
			.orElse(0);
	}

	private static boolean isOn(Axis axis, Question question) {
		return question.topic().axis() == axis;
	}

}
