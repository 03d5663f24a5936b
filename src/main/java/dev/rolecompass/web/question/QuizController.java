package dev.rolecompass.web.question;

import java.util.Map;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Routes;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.Redirect;
import dev.rolecompass.web.result.NotEnoughPages;
import dev.rolecompass.web.result.ResultPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The quiz: questions, submitted answers, and the visitor's own result.
 */
@Controller
class QuizController {

	private final Quiz quiz;

	private final ScoringService scoring;

	private final AnswersFormat answersFormat;

	private final Links links;

	private final QuestionPages questionPages;

	private final NotEnoughPages notEnoughPages;

	private final ResultPages resultPages;

	private final CompletedQuizzes completedQuizzes;

	QuizController(Quiz quiz, ScoringService scoring, AnswersFormat answersFormat, Links links,
			QuestionPages questionPages, NotEnoughPages notEnoughPages, ResultPages resultPages,
			CompletedQuizzes completedQuizzes) {
		this.quiz = quiz;
		this.scoring = scoring;
		this.answersFormat = answersFormat;
		this.links = links;
		this.questionPages = questionPages;
		this.notEnoughPages = notEnoughPages;
		this.resultPages = resultPages;
		this.completedQuizzes = completedQuizzes;
	}

	@GetMapping({ Routes.START, Routes.ANSWERS })
	ModelAndView show(Visit visit) {
		return this.scoring.outcomeOf(visit.answers())
			.choose((incomplete) -> askNext(visit),
					(notEnough) -> new ModelAndView("not-enough", Page.ATTRIBUTE,
							this.notEnoughPages.page(visit, notEnough)),
					(tied) -> ask(visit, Quiz.DECIDER_LETTER, this.links.visit(visit), false),
					(recommendation) -> new ModelAndView("result", Page.ATTRIBUTE,
							this.resultPages.own(visit, recommendation)));
	}

	@GetMapping(Routes.QUESTION)
	ModelAndView askAgain(Visit visit, @PathVariable String letter, HttpServletResponse response) {
		char asked = this.answersFormat.letter(letter);
		if (isNeedless(asked, visit)) {
			return new ModelAndView(Redirect.permanent(this.links.visit(visit), response));
		}
		return ask(visit, asked, this.links.question(visit, asked), false);
	}

	@GetMapping(path = { Routes.START, Routes.ANSWERS }, params = Routes.ASKED)
	ModelAndView answer(Visit visit, @RequestParam Map<String, String> parameters, HttpServletRequest request) {
		String asked = parameters.getOrDefault(Routes.ASKED, "");
		char letter = this.answersFormat.letter(asked);
		if (isNeedless(letter, visit)) {
			return new ModelAndView(Redirect.to(HttpStatus.SEE_OTHER, this.links.visit(visit)));
		}
		return this.answersFormat.with(visit.answers(), letter, parameters.getOrDefault(asked, "")).map((answers) -> {
			this.completedQuizzes.count(visit, answers, request);
			return new ModelAndView(Redirect.to(HttpStatus.SEE_OTHER, this.links.visit(visit.withAnswers(answers))));
		}).orElseGet(() -> ask(visit, letter, this.links.unanswered(visit, letter), true));
	}

	/**
	 * Whether an answer would have no effect: to the decider without a tie, or to one
	 * more topic on a complete axis.
	 */
	private boolean isNeedless(char letter, Visit visit) {
		if (letter == Quiz.DECIDER_LETTER) {
			return !this.scoring.isTied(visit.answers());
		}
		Topic topic = this.quiz.question(letter).orElseThrow().topic();
		return visit.answers().to(topic).isEmpty() && visit.answers().isCompleteOn(topic.axis());
	}

	private ModelAndView askNext(Visit visit) {
		char letter = this.quiz.next(visit.answers()).orElseThrow().topic().letter();
		return ask(visit, letter, this.links.visit(visit), false);
	}

	private ModelAndView ask(Visit visit, char letter, String url, boolean missing) {
		QuestionPage page = (letter == Quiz.DECIDER_LETTER) ? this.questionPages.decider(visit, url, missing)
				: this.questionPages.question(visit, this.quiz.question(letter).orElseThrow(), url, missing);
		return new ModelAndView("question", Page.ATTRIBUTE, page);
	}

}
