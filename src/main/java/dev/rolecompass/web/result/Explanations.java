package dev.rolecompass.web.result;

import java.text.NumberFormat;
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
		return explanation(visit, recommendation, true);
	}

	/**
	 * Explains someone else's result. What would change a job's is the same for everyone.
	 */
	Explanation shared(Visit visit, Recommendation recommendation) {
		return explanation(visit, recommendation, false);
	}

	private Explanation explanation(Visit visit, Recommendation recommendation, boolean own) {
		String changeKey = "result." + MessageKeys.of(visit.lens()) + ".change."
				+ ((own || visit.lens() == Lens.JOB) ? "" : "shared.");
		Contributions contributions = this.scoring.contributions(visit.answers());
		Reversal reversal = this.scoring.reversal(visit.answers(), recommendation);
		Role role = recommendation.role();
		boolean close = recommendation.strength() == Strength.CLOSE_CALL;
		List<PossibleChange> others = others(visit, own, reversal, changeKey, role.other());
		return new Explanation(reasons(visit, contributions, role, close ? REASONS_OF_CLOSE_CALL : REASONS),
				gists(visit, contributions, role.other(), close ? REASONS_OF_CLOSE_CALL : 1),
				Stream.concat(given(visit, own, contributions), decider(visit, own)).toList(),
				decimal(recommendation.scores().lean(), visit), changeKey + amount(reversal, others),
				NumberFormat.getInstance(visit.language().locale()).format(reversal.changes()), others,
				this.openQuestions.unknown(visit, own), this.openQuestions.mixed(visit, own),
				this.links.result(visit.language(), new Entry.OfAnswers(visit.lens(), visit.answers())));
	}

	private static String decimal(Points points, Visit visit) {
		NumberFormat format = NumberFormat.getNumberInstance(visit.language().locale());
		format.setMinimumFractionDigits(1);
		format.setMaximumFractionDigits(1);
		return format.format(points.toDouble());
	}

	private static String amount(Reversal reversal, List<PossibleChange> others) {
		if (reversal.changes() > 1) {
			return "several";
		}
		return (others.size() == 1) ? "only" : "any";
	}

	/**
	 * The changes that would lead to the other role, the decider's first.
	 */
	private List<PossibleChange> others(Visit visit, boolean own, Reversal reversal, String key, Role other) {
		Stream<PossibleChange> decider = reversal.byDecider()
				? Stream.of(change(visit, own, this.quiz.decider(), key + "decider", Quiz.DECIDER_LETTER, other.end()))
				: Stream.empty();
		Stream<PossibleChange> singles = reversal.singles()
			.stream()
			.map((change) -> change(visit, own, change.topic(), key + MessageKeys.of(change.degree(other)), other));
		Stream<PossibleChange> together = reversal.together()
			.stream()
			.map((topic) -> change(visit, own, topic, key + MessageKeys.of(Degree.MUCH_MORE), other));
		return Stream.of(decider, singles, together).flatMap((changes) -> changes).toList();
	}

	private PossibleChange change(Visit visit, boolean own, Topic topic, String key, Role other) {
		Wordings wordings = this.quiz.question(topic.letter()).orElseThrow().wording();
		return change(visit, own, wordings, key, topic.letter(), other.end());
	}

	private PossibleChange change(Visit visit, boolean own, Wordings wordings, String key, char letter, End towards) {
		Wording wording = wordings.in(visit.lens(), visit.language());
		return new PossibleChange(wording.name(), key, wording.at(towards).gist(),
				wording.at(towards.opposite()).gist(), url(visit, own, letter));
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

	private Stream<GivenAnswer> given(Visit visit, boolean own, Contributions contributions) {
		return this.quiz.questions()
			.stream()
			.flatMap((question) -> visit.answers()
				.to(question.topic())
				.map((answer) -> answer(visit, own, question.topic(), answer, contributions.of(question.topic())))
				.stream());
	}

	private Stream<GivenAnswer> decider(Visit visit, boolean own) {
		Wording wording = this.quiz.decider().in(visit.lens(), visit.language());
		return visit.answers()
			.decider()
			.map((end) -> new GivenAnswer(wording.name(), AnswerText.of(wording.at(end)),
					"s" + ((end == End.MANAGER) ? Answer.MAX_VALUE : 0), "answer.decider",
					Optional.of(wording.at(end).text()), 0, Optional.empty(), url(visit, own, Quiz.DECIDER_LETTER)))
			.stream();
	}

	private GivenAnswer answer(Visit visit, boolean own, Topic topic, Answer answer, Points effect) {
		Wording wording = wording(visit, topic);
		return new GivenAnswer(wording.name(), AnswerText.of(answer, visit.lens(), wording), mark(answer),
				AnswerText.labelKey(answer, visit.lens()), answer.end().map((end) -> wording.at(end).text()),
				effect.abs().toDouble(),
				Role.of(Points.MIDDLE.plus(effect)).map((role) -> "role." + MessageKeys.of(role)),
				url(visit, own, topic.letter()));
	}

	/**
	 * Where to change an answer, if it is the visitor's own.
	 */
	private Optional<String> url(Visit visit, boolean own, char letter) {
		return own ? Optional.of(this.links.question(visit, letter)) : Optional.empty();
	}

	private static String mark(Answer answer) {
		return "s" + ((answer == Answer.SKIPPED) ? "" : answer.value());
	}

	private Wording wording(Visit visit, Topic topic) {
		return this.quiz.question(topic.letter()).orElseThrow().wording().in(visit.lens(), visit.language());
	}

}
