package dev.rolecompass.web;

import java.util.List;
import java.util.function.Predicate;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Wording;

import org.springframework.stereotype.Component;

/**
 * Finds what answers leave open: about a job it is asked in an interview, about oneself
 * in the quiz.
 */
@Component
class OpenQuestions {

	private final Quiz quiz;

	private final PageUrls urls;

	OpenQuestions(Quiz quiz, PageUrls urls) {
		this.quiz = quiz;
		this.urls = urls;
	}

	/**
	 * What was skipped on an axis.
	 * @param visit the answers, and where they were given
	 * @param axis the axis
	 * @return the questions in the order in which the topics are asked about
	 */
	List<OpenQuestion> skipped(Visit visit, Axis axis) {
		return about(visit, Answer.SKIPPED, (question) -> question.topic().axis() == axis);
	}

	/**
	 * What to ask before accepting a job, where it isn't known.
	 * @param visit the answers, and where they were given
	 * @return the questions in the order in which the topics are asked about; none about
	 * a person
	 */
	List<OpenQuestion> unknown(Visit visit) {
		return (visit.lens() == Lens.JOB) ? about(visit, Answer.SKIPPED, (question) -> true) : List.of();
	}

	/**
	 * What to ask before accepting a job, where it is mixed.
	 * @param visit the answers, and where they were given
	 * @return the questions in the order in which the topics are asked about; none about
	 * a person
	 */
	List<OpenQuestion> mixed(Visit visit) {
		return (visit.lens() == Lens.JOB) ? about(visit, Answer.BOTH, (question) -> true) : List.of();
	}

	private List<OpenQuestion> about(Visit visit, Answer answer, Predicate<Question> included) {
		return this.quiz.questions()
			.stream()
			.filter((question) -> visit.answers().to(question.topic()).filter(answer::equals).isPresent())
			.filter(included)
			.map((question) -> open(visit, question))
			.toList();
	}

	private OpenQuestion open(Visit visit, Question question) {
		Wording wording = question.wording().in(visit.lens(), visit.language());
		String text = switch (visit.lens()) {
			case CAREER -> wording.prompt();
			case JOB -> question.inquiryIn(visit.language()).open();
		};
		return new OpenQuestion(wording.name(), text, this.urls.question(visit, question.topic().letter()));
	}

}
