package dev.rolecompass.web;

import java.util.Map;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.scoring.ScoringService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The quiz: the questions, what their form sends, and one's own result.
 */
@Controller
@RequestMapping("/{language:[a-z]{2}}")
class QuizController {

	/**
	 * The query parameter with the letter of the question that a form answers.
	 */
	static final String ASKED = "asked";

	private final Quiz quiz;

	private final ScoringService scoring;

	private final AnswersFormat answersFormat;

	private final PageUrls urls;

	private final QuestionPages questionPages;

	private final NotEnoughPages notEnoughPages;

	private final ResultPages resultPages;

	private final CompletedQuizzes completedQuizzes;

	QuizController(Quiz quiz, ScoringService scoring, AnswersFormat answersFormat, PageUrls urls,
			QuestionPages questionPages, NotEnoughPages notEnoughPages, ResultPages resultPages,
			CompletedQuizzes completedQuizzes) {
		this.quiz = quiz;
		this.scoring = scoring;
		this.answersFormat = answersFormat;
		this.urls = urls;
		this.questionPages = questionPages;
		this.notEnoughPages = notEnoughPages;
		this.resultPages = resultPages;
		this.completedQuizzes = completedQuizzes;
	}

	@GetMapping({ "/{lens}", "/{lens}/{answers}" })
	ModelAndView show(Visit visit) {
		return this.scoring.outcomeOf(visit.answers())
			.choose((incomplete) -> askNext(visit),
					(notEnough) -> new ModelAndView("not-enough", Page.ATTRIBUTE,
							this.notEnoughPages.of(visit, notEnough)),
					(tied) -> ask(visit, Quiz.DECIDER_LETTER, this.urls.of(visit), false),
					(recommendation) -> new ModelAndView("result", Page.ATTRIBUTE,
							this.resultPages.own(visit, recommendation)));
	}

	@GetMapping("/{lens}/{answers}/{letter}")
	ModelAndView askAgain(Visit visit, @PathVariable String letter, HttpServletResponse response) {
		char asked = this.answersFormat.letter(letter);
		if (isNeedless(asked, visit)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, Redirect.CACHE_CONTROL);
			return new ModelAndView(Redirect.to(HttpStatus.MOVED_PERMANENTLY, this.urls.of(visit)));
		}
		return ask(visit, asked, this.urls.question(visit, asked), false);
	}

	@GetMapping(path = { "/{lens}", "/{lens}/{answers}" }, params = ASKED)
	ModelAndView answer(Visit visit, @RequestParam Map<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		String asked = parameters.getOrDefault(ASKED, "");
		char letter = this.answersFormat.letter(asked);
		if (isNeedless(letter, visit)) {
			return new ModelAndView(Redirect.to(HttpStatus.SEE_OTHER, this.urls.of(visit)));
		}
		return this.answersFormat.with(visit.answers(), letter, parameters.getOrDefault(asked, "")).map((answers) -> {
			this.completedQuizzes.count(visit, answers, request);
			return new ModelAndView(Redirect.to(HttpStatus.SEE_OTHER, this.urls.of(visit.withAnswers(answers))));
		}).orElseGet(() -> ask(visit, letter, this.urls.unanswered(visit, letter), true));
	}

	/**
	 * Whether an answer would have no effect: the decider's without a tie, and one more
	 * on an axis that is complete.
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
		return ask(visit, letter, this.urls.of(visit), false);
	}

	private ModelAndView ask(Visit visit, char letter, String url, boolean missing) {
		QuestionPage page = (letter == Quiz.DECIDER_LETTER) ? this.questionPages.decider(visit, url, missing)
				: this.questionPages.question(visit, this.quiz.question(letter).orElseThrow(), url, missing);
		return new ModelAndView("question", Page.ATTRIBUTE, page);
	}

}
