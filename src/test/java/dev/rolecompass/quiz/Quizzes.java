package dev.rolecompass.quiz;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

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
		return new QuizFile(new ClassPathResource("quiz.yaml")).read();
	}

	/**
	 * The shipped quiz with one more topic, no longer asked.
	 * @param topic the retired topic
	 * @return the quiz
	 */
	public static Quiz withRetired(Topic topic) {
		Quiz shipped = shipped();
		List<Question> questions = new ArrayList<>(shipped.questions());
		questions.add(0,
				new Question(topic, End.MANAGER, true, questions.get(0).wording(), questions.get(0).inquiry()));
		return new Quiz(questions, shipped.decider());
	}

}
