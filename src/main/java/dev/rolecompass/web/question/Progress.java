package dev.rolecompass.web.question;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Question;

/**
 * How far the quiz is.
 *
 * @param number the position of the question in the quiz, from 1; 0 for the decider and
 * for a retired question
 * @param marks a mark for each question, in the order in which they are asked
 */
record Progress(int number, List<Mark> marks) {

	Progress {
		marks = List.copyOf(marks);
	}

	static Progress of(List<Question> asked, Optional<Question> current, Answers answers) {
		return new Progress(current.map(asked::indexOf).orElse(-1) + 1,
				asked.stream()
					.map((question) -> current.filter(question::equals)
						.map((same) -> Mark.CURRENT)
						.orElseGet(() -> Mark.of(answers.to(question.topic()))))
					.toList());
	}

	public int total() {
		return this.marks.size();
	}

	/**
	 * The state of a question. It's drawn as a ring, which is a disc if its width is
	 * twice its radius.
	 */
	enum Mark {

		ANSWERED(".15", ".3"), SKIPPED(".07", ".14"), CURRENT(".35", ".25"), OPEN(".25", ".1");

		private final String radius;

		private final String width;

		Mark(String radius, String width) {
			this.radius = radius;
			this.width = width;
		}

		private static Mark of(Optional<Answer> answer) {
			return answer.map((given) -> (given == Answer.SKIPPED) ? SKIPPED : ANSWERED).orElse(OPEN);
		}

		/**
		 * The radius of the middle of the ring's line, in the distance of two marks.
		 */
		public String radius() {
			return this.radius;
		}

		public String width() {
			return this.width;
		}

	}

}
