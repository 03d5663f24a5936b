package dev.rolecompass.web.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.link.AnswersFormat;
import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Entry;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Question;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.scoring.Outcome;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.question.QuestionPage.BackLink;
import dev.rolecompass.web.question.QuestionPage.Choice;

import org.springframework.stereotype.Component;

/**
 * Builds the pages of questions.
 */
@Component
class QuestionPages {

	private final Quiz quiz;

	private final ScoringService scoring;

	private final AnswersFormat answersFormat;

	private final Links links;

	QuestionPages(Quiz quiz, ScoringService scoring, AnswersFormat answersFormat, Links links) {
		this.quiz = quiz;
		this.scoring = scoring;
		this.answersFormat = answersFormat;
		this.links = links;
	}

	/**
	 * @param url the page's own URL
	 * @param missing whether the form was submitted without an answer
	 */
	QuestionPage question(Visit visit, Question question, String url, boolean missing) {
		Wording wording = question.wording().in(visit.lens(), visit.language());
		Optional<Answer> answer = visit.answers().to(question.topic());
		return new QuestionPage(url, visit.lens(), question.topic().letter(),
				Progress.of(this.quiz.asked(), Optional.of(question), visit.answers()), wording.prompt(),
				statements(wording, question.first()),
				scale(question.first()).map((each) -> choice(each, answer)).toList(),
				Optional.of(choice(Answer.SKIPPED, answer)), this.links.path(visit), this.links.values(visit.with()),
				endKey(visit), answer.isPresent(), back(visit, this.quiz.before(question), answer.isPresent()),
				missing);
	}

	/**
	 * @param url the page's own URL
	 * @param missing whether the form was submitted without an answer
	 */
	QuestionPage decider(Visit visit, String url, boolean missing) {
		Wording wording = this.quiz.decider().in(visit.lens(), visit.language());
		Optional<End> decider = visit.answers().decider();
		List<Choice> choices = Arrays.stream(End.values())
			.map((end) -> new Choice(this.answersFormat.symbol(end), decider.filter(end::equals).isPresent()))
			.toList();
		List<Question> asked = this.quiz.asked();
		return new QuestionPage(url, visit.lens(), Quiz.DECIDER_LETTER,
				Progress.of(asked, Optional.empty(), visit.answers()), wording.prompt(),
				statements(wording, End.MANAGER), choices, Optional.empty(), this.links.path(visit),
				this.links.values(visit.with()), endKey(visit), decider.isPresent(),
				back(visit, Optional.of(asked.get(asked.size() - 1)), decider.isPresent()), missing);
	}

	private static List<String> statements(Wording wording, End first) {
		return List.of(wording.at(first).text(), wording.at(first.opposite()).text());
	}

	/**
	 * The five answers, starting with the statement that is shown first.
	 */
	private static Stream<Answer> scale(End first) {
		return IntStream.rangeClosed(0, Answer.MAX_VALUE)
			.mapToObj(Answer::of)
			.map((answer) -> (first == End.MANAGER) ? answer.mirrored() : answer);
	}

	private Choice choice(Answer answer, Optional<Answer> given) {
		return new Choice(this.answersFormat.symbol(answer), given.filter(answer::equals).isPresent());
	}

	/**
	 * Says what the visitor can see after the last question. What is shown there depends
	 * on the answers, so it promises no more than that.
	 */
	private static Optional<String> endKey(Visit visit) {
		List<Entry> with = visit.with().all();
		if (with.isEmpty()) {
			return Optional.empty();
		}
		String carried = (with.size() > 1) ? "several" : MessageKeys.of(with.get(0).lens());
		return Optional.of("question.end." + MessageKeys.of(visit.lens()) + "." + carried);
	}

	/**
	 * The question before and, if an answer is being changed, the question that is next.
	 * After the last question only the page that the answers lead to.
	 */
	private List<BackLink> back(Visit visit, Optional<Question> before, boolean changing) {
		Outcome outcome = this.scoring.outcomeOf(visit.answers());
		BackLink own = new BackLink("question.back." + (outcome.recommendation().isPresent() ? "result" : "quiz"),
				this.links.visit(visit), false);
		if (!outcome.isOpen()) {
			return List.of(own);
		}
		BackLink previous = before
			.map((question) -> new BackLink("question.back", this.links.question(visit, question.topic().letter()),
					false))
			.orElseGet(() -> new BackLink("question.back", beforeFirst(visit), visit.with().all().size() == 1));
		return changing ? List.of(previous, own) : List.of(previous);
	}

	/**
	 * Before the first question: the carried result, the comparison of several, or the
	 * landing page. A carried result of the same lens is somebody else's, so it leads to
	 * the shared page.
	 */
	private String beforeFirst(Visit visit) {
		List<Entry> with = visit.with().all();
		return switch (with.size()) {
			case 0 -> this.links.landing(visit.language());
			case 1 -> (with.get(0).lens() == visit.lens() && isComplete(with.get(0)))
					? this.links.result(visit.language(), with.get(0))
					: this.links.entry(visit.language(), with.get(0), Entries.NONE);
			default -> this.links.comparison(visit.language(), visit.with());
		};
	}

	private boolean isComplete(Entry entry) {
		return entry.choose((own) -> this.scoring.outcomeOf(own.answers()).recommendation().isPresent(),
				(shared) -> true);
	}

}
