package dev.rolecompass.web.result;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.rolecompass.link.Links;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.web.Varies;

import org.springframework.stereotype.Component;

/**
 * Finds the questions that answers leave open, in the order of the quiz. Those about a
 * job are for an interview; those about a person are those of the quiz.
 */
@Component
class OpenQuestions {

	private final Quiz quiz;

	private final Links links;

	OpenQuestions(Quiz quiz, Links links) {
		this.quiz = quiz;
		this.links = links;
	}

	List<OpenQuestion> skipped(Visit visit, Axis axis) {
		return about(visit, true, Answer.SKIPPED, (question) -> question.topic().axis() == axis);
	}

	/**
	 * What is unknown about a job; empty for a person.
	 */
	List<OpenQuestion> unknown(Visit visit, boolean own) {
		return (visit.lens() == Lens.JOB) ? about(visit, own, Answer.SKIPPED, (question) -> true) : List.of();
	}

	/**
	 * What is mixed about a job; empty for a person.
	 */
	List<OpenQuestion> mixed(Visit visit, boolean own) {
		return (visit.lens() == Lens.JOB) ? about(visit, own, Answer.BOTH, (question) -> true) : List.of();
	}

	private List<OpenQuestion> about(Visit visit, boolean own, Answer answer, Predicate<Question> included) {
		return this.quiz.questions()
			.stream()
			.filter((question) -> visit.answers().to(question.topic()).filter(answer::equals).isPresent())
			.filter(included)
			.map((question) -> open(visit, own, answer, question))
			.toList();
	}

	private OpenQuestion open(Visit visit, boolean own, Answer answer, Question question) {
		Wording wording = question.wording().in(visit.lens(), visit.language());
		String text = switch (visit.lens()) {
			case CAREER -> wording.prompt();
			case JOB -> question.inquiryIn(visit.language()).open();
		};
		String url = this.links.question(visit, question.topic().letter());
		return new OpenQuestion(wording.name(), text, answer != Answer.SKIPPED, Optional.of(url).filter((each) -> own));
	}

	/**
	 * An open question.
	 *
	 * @param topic the topic's name
	 * @param text the question
	 * @param answered whether there is an answer, which leaves it open
	 * @param url where to answer it; empty if only someone else can
	 */
	record OpenQuestion(@Varies String topic, @Varies String text, boolean answered, @Varies Optional<String> url) {
	}

}
