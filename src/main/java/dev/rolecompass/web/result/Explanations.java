package dev.rolecompass.web.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.rolecompass.link.Entries;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.quiz.Wording;
import dev.rolecompass.scoring.Contributions;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Reversal;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.ScoringService;
import dev.rolecompass.scoring.Strength;
import dev.rolecompass.web.AnswerText;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.result.Explanation.GivenAnswer;

import org.springframework.stereotype.Component;

/**
 * Explains the visitor's own result.
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

	Explanation explanation(Visit visit, Recommendation recommendation) {
		Contributions contributions = this.scoring.contributions(visit.answers());
		Reversal reversal = this.scoring.reversal(visit.answers(), recommendation);
		Role role = recommendation.role();
		boolean close = recommendation.strength() == Strength.CLOSE_CALL;
		return new Explanation(reasons(visit, contributions, role, close ? REASONS_OF_CLOSE_CALL : REASONS),
				gists(visit, contributions, role.other(), close ? REASONS_OF_CLOSE_CALL : 1),
				Stream.concat(given(visit, contributions), decider(visit)).toList(),
				recommendation.scores().lean().toDouble(), reversal.changes(), others(visit, reversal, role.other()),
				this.openQuestions.unknown(visit), this.openQuestions.mixed(visit), JobFacts.keys(visit),
				this.links.visit(new Visit(visit.language(), visit.lens(), visit.answers(), Entries.NONE)));
	}

	/**
	 * The answers that would lead to the other role, the decider's first.
	 */
	private List<GivenAnswer> others(Visit visit, Reversal reversal, Role other) {
		Stream<GivenAnswer> decider = reversal.byDecider()
				? Stream.of(decider(visit, "answer.decider.other", Optional.empty())) : Stream.empty();
		Stream<GivenAnswer> singles = reversal.singles()
			.stream()
			.map((change) -> answer(visit, change.topic(), change.answer(), Points.ZERO));
		Stream<GivenAnswer> together = reversal.together()
			.stream()
			.map((topic) -> answer(visit, topic, other.extreme(), Points.ZERO));
		return Stream.of(decider, singles, together).flatMap((answers) -> answers).toList();
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
			.map((end) -> decider(visit, "answer.decider", Optional.of(wording.at(end).text())))
			.stream();
	}

	private GivenAnswer decider(Visit visit, String labelKey, Optional<String> statement) {
		return new GivenAnswer(this.quiz.decider().in(visit.lens(), visit.language()).name(), labelKey, statement, 0,
				Optional.empty(), this.links.question(visit, Quiz.DECIDER_LETTER));
	}

	private GivenAnswer answer(Visit visit, Topic topic, Answer answer, Points effect) {
		Wording wording = wording(visit, topic);
		return new GivenAnswer(wording.name(), AnswerText.labelKey(answer, visit.lens()),
				answer.end().map((end) -> wording.at(end).text()), effect.abs().toDouble(),
				Role.of(Points.MIDDLE.plus(effect)).map((role) -> "role." + MessageKeys.of(role)),
				this.links.question(visit, topic.letter()));
	}

	private Wording wording(Visit visit, Topic topic) {
		return this.quiz.question(topic.letter()).orElseThrow().wording().in(visit.lens(), visit.language());
	}

}
