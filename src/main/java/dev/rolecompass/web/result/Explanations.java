package dev.rolecompass.web.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.rolecompass.link.Entry;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.quiz.Wordings;
import dev.rolecompass.scoring.Contributions;
import dev.rolecompass.scoring.Degree;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Reversal;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.scoring.Strength;
import dev.rolecompass.web.AnswerText;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.result.Explanation.GivenAnswer;
import dev.rolecompass.web.result.Explanation.PossibleChange;

import org.springframework.stereotype.Component;

/**
 * Explains results by their answers.
 */
@Component
class Explanations {

	private static final int REASONS = 3;

	private static final int REASONS_OF_CLOSE_CALL = 2;

	private final Quiz quiz;

	private final ScoringService scoring;

	private final Links links;

	private final OpenQuestions openQuestions;

	Explanations(Quiz quiz, ScoringService scoring, Links links, OpenQuestions openQuestions) {
		this.quiz = quiz;
		this.scoring = scoring;
		this.links = links;
		this.openQuestions = openQuestions;
	}

	/**
	 * Explains the visitor's own result.
	 */
	Explanation own(Visit visit, Recommendation recommendation) {
		return explanation(visit, recommendation, "");
	}

	/**
	 * Explains someone else's result. What would change a job's is the same for everyone.
	 */
	Explanation shared(Visit visit, Recommendation recommendation) {
		return explanation(visit, recommendation, (visit.lens() == Lens.CAREER) ? "shared." : "");
	}

	private Explanation explanation(Visit visit, Recommendation recommendation, String shared) {
		String changeKey = "result." + MessageKeys.of(visit.lens()) + ".change." + shared;
		Contributions contributions = this.scoring.contributions(visit.answers());
		Reversal reversal = this.scoring.reversal(visit.answers(), recommendation);
		Role role = recommendation.role();
		boolean close = recommendation.strength() == Strength.CLOSE_CALL;
		return new Explanation(reasons(visit, contributions, role, close ? REASONS_OF_CLOSE_CALL : REASONS),
				gists(visit, contributions, role.other(), close ? REASONS_OF_CLOSE_CALL : 1),
				Stream.concat(given(visit, contributions), decider(visit)).toList(),
				recommendation.scores().lean().toDouble(), changeKey, reversal.changes(),
				others(visit, reversal, changeKey, role.other()), this.openQuestions.unknown(visit),
				this.openQuestions.mixed(visit),
				this.links.result(visit.language(), new Entry.OfAnswers(visit.lens(), visit.answers())));
	}

	/**
	 * The changes that would lead to the other role, the decider's first.
	 */
	private List<PossibleChange> others(Visit visit, Reversal reversal, String key, Role other) {
		Stream<PossibleChange> decider = reversal.byDecider()
				? Stream.of(change(visit, this.quiz.decider(), key + "decider", Quiz.DECIDER_LETTER, other.end()))
				: Stream.empty();
		Stream<PossibleChange> singles = reversal.singles()
			.stream()
			.map((change) -> change(visit, change.topic(), key + MessageKeys.of(change.degree(other)), other));
		Stream<PossibleChange> together = reversal.together()
			.stream()
			.map((topic) -> change(visit, topic, key + MessageKeys.of(Degree.MUCH_MORE), other));
		return Stream.of(decider, singles, together).flatMap((changes) -> changes).toList();
	}

	private PossibleChange change(Visit visit, Topic topic, String key, Role other) {
		Wordings wordings = this.quiz.question(topic.letter()).orElseThrow().wording();
		return change(visit, wordings, key, topic.letter(), other.end());
	}

	private PossibleChange change(Visit visit, Wordings wordings, String key, char letter, End towards) {
		Wording wording = wordings.in(visit.lens(), visit.language());
		return new PossibleChange(wording.name(), key, wording.at(towards).gist(),
				wording.at(towards.opposite()).gist(), this.links.question(visit, letter));
	}

	/**
	 * The reasons for the role; after a tie, the decider's answer first.
	 */
	private List<String> reasons(Visit visit, Contributions contributions, Role role, int limit) {
		Stream<String> decider = visit.answers()
			.decider()
			.map((end) -> this.quiz.decider().in(visit.lens(), visit.language()).at(end).gist())
			.stream();
		return Stream.concat(decider, gists(visit, contributions, role, limit).stream()).limit(limit).toList();
	}

	private List<String> gists(Visit visit, Contributions contributions, Role role, int limit) {
		return contributions.towards(role)
			.stream()
			.limit(limit)
			.map((contribution) -> wording(visit, contribution.topic()).at(role.end()).gist())
			.toList();
	}

	private Stream<GivenAnswer> given(Visit visit, Contributions contributions) {
		return this.quiz.questions()
			.stream()
			.flatMap((question) -> visit.answers()
				.to(question.topic())
				.map((answer) -> answer(visit, question.topic(), answer, contributions.of(question.topic())))
				.stream());
	}

	private Stream<GivenAnswer> decider(Visit visit) {
		Wording wording = this.quiz.decider().in(visit.lens(), visit.language());
		return visit.answers()
			.decider()
			.map((end) -> new GivenAnswer(wording.name(), AnswerText.of(wording.at(end)),
					"s" + ((end == End.MANAGER) ? Answer.MAX_VALUE : 0), "answer.decider",
					Optional.of(wording.at(end).text()), 0, Optional.empty(),
					this.links.question(visit, Quiz.DECIDER_LETTER)))
			.stream();
	}

	private GivenAnswer answer(Visit visit, Topic topic, Answer answer, Points effect) {
		Wording wording = wording(visit, topic);
		return new GivenAnswer(wording.name(), AnswerText.of(answer, visit.lens(), wording), mark(answer),
				AnswerText.labelKey(answer, visit.lens()), answer.end().map((end) -> wording.at(end).text()),
				effect.abs().toDouble(),
				Role.of(Points.MIDDLE.plus(effect)).map((role) -> "role." + MessageKeys.of(role)),
				this.links.question(visit, topic.letter()));
	}

	private static String mark(Answer answer) {
		return "s" + ((answer == Answer.SKIPPED) ? "" : answer.value());
	}

	private Wording wording(Visit visit, Topic topic) {
		return this.quiz.question(topic.letter()).orElseThrow().wording().in(visit.lens(), visit.language());
	}

}
