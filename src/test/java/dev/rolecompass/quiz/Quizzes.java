package dev.rolecompass.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * The quizzes that tests ask.
 */
public final class Quizzes {

	private Quizzes() {
	}

	/**
	 * The quiz as it is shipped.
	 * @return the quiz
	 */
	public static Quiz shipped() {
		return new QuizConfiguration().quiz();
	}

	/**
	 * The shipped quiz with more topics, no longer asked.
	 * @param topics the retired topics
	 * @return the quiz
	 */
	public static Quiz withRetired(Topic... topics) {
		Quiz shipped = shipped();
		List<Question> questions = new ArrayList<>(shipped.questions());
		Question like = questions.get(0);
		for (Topic topic : topics) {
			questions.add(0, new Question(topic, End.MANAGER, true, like.wording(), like.inquiry()));
		}
		return new Quiz(questions, shipped.decider());
	}

}
