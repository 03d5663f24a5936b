package dev.rolecompass.web.question;

import java.util.Optional;
import java.util.stream.Collectors;

import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.quiz.TestAnswers;
import dev.rolecompass.web.question.Progress.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	private static final Quiz QUIZ = Quizzes.shipped();

	/**
	 * The questions are asked in the order a g b h c i d j e k f l.
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			# answers on a to f, on g to l, the question, its number, the marks
			------, ------, a, 1, COOOOOOOOOOO
			3-----, ------, g, 2, ACOOOOOOOOOO
			3x----, 1-----, h, 4, AASCOOOOOOOO
			3x----, 1-----, b, 3, AACOOOOOOOOO
			3-----, ----2-, g, 2, ACOOOOOOOAOO
			xxx333, 333xxx, f, 11, SASASAASASCS
			""")
	void everyQuestionHasAMarkAndTheOneOnThePageIsCurrent(String focus, String position, char letter, int number,
			String marks) {
		Progress progress = Progress.of(QUIZ.asked(), QUIZ.question(letter), TestAnswers.of(focus, position));
		assertThat(progress.number()).isEqualTo(number);
		assertThat(progress.total()).isEqualTo(12);
		assertThat(text(progress)).isEqualTo(marks);
	}

	@Test
	void theDeciderHasNoMark() {
		Progress progress = Progress.of(QUIZ.asked(), Optional.empty(), TestAnswers.of("222222", "222222"));
		assertThat(progress.number()).isZero();
		assertThat(text(progress)).isEqualTo("A".repeat(12));
	}

	@Test
	void aRetiredQuestionHasNoMark() {
		Quiz quiz = Quizzes.withRetired(TestAnswers.FOCUS.get(6));
		Optional<Question> retired = quiz.question('m');
		assertThat(retired).isPresent();
		Progress progress = Progress.of(quiz.asked(), retired, Answers.NONE);
		assertThat(progress.number()).isZero();
		assertThat(text(progress)).isEqualTo("O".repeat(12));
	}

	@Test
	void noTwoMarksLookTheSame() {
		assertThat(Mark.values()).extracting((mark) -> mark.radius() + " " + mark.width()).doesNotHaveDuplicates();
	}

	private static String text(Progress progress) {
		return progress.marks().stream().map((mark) -> mark.name().substring(0, 1)).collect(Collectors.joining());
	}

}
