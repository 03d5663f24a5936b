package dev.rolecompass.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.Axis;

import org.springframework.stereotype.Service;

/**
 * Scores answers. Pure functions: no state, no clock, no randomness.
 * <p>
 * The score on an axis is the mean of its answered topics, stretched to 0 to 100; the
 * lean is the mean of both scores. Above 50 it recommends engineering manager, below tech
 * lead; at exactly 50 the decider settles it.
 */
@Service
public class ScoringService {

	/**
	 * How many answers an axis needs before anything is said about it.
	 */
	public static final int ENOUGH_ANSWERS = 3;

	/**
	 * What answers lead to.
	 * @param answers the answers, complete or not
	 * @return the outcome
	 */
	public Outcome outcomeOf(Answers answers) {
		if (!answers.isComplete()) {
			return new Outcome.Incomplete();
		}
		Map<Axis, Integer> missing = missing(answers);
		if (!missing.isEmpty()) {
			return new Outcome.NotEnough(missing);
		}
		Scores scores = new Scores(score(answers, Axis.FOCUS), score(answers, Axis.POSITION));
		return Role.of(scores.lean())
			.or(() -> answers.decider().map(Role::at))
			.<Outcome>map((role) -> new Recommendation(role, scores))
			.orElseGet(() -> new Outcome.Tied(scores));
	}

	/**
	 * Whether the scores are exactly even, so that it takes the decider.
	 * @param answers the answers
	 * @return {@code true} for a tie, settled or not
	 */
	public boolean isTied(Answers answers) {
		return outcomeOf(answers.withoutDecider()) instanceof Outcome.Tied;
	}

	/**
	 * What each answered topic adds to the lean.
	 * @param answers the answers
	 * @return the contributions
	 */
	public Contributions contributions(Answers answers) {
		List<Contribution> contributions = new ArrayList<>();
		answers.byTopic().forEach((topic, answer) -> {
			if (answer != Answer.SKIPPED) {
				Points weight = Points.of(Points.PER_VALUE, 2 * answers.answeredOn(topic.axis()).size());
				contributions.add(new Contribution(topic, answer, weight));
			}
		});
		return new Contributions(contributions);
	}

	/**
	 * The least that would have to change to get the other role.
	 * @param answers the answers
	 * @param recommendation what they lead to
	 * @return the changes
	 */
	public Reversal reversal(Answers answers, Recommendation recommendation) {
		return Reversal.of(contributions(answers), recommendation);
	}

	private Map<Axis, Integer> missing(Answers answers) {
		Map<Axis, Integer> missing = new EnumMap<>(Axis.class);
		for (Axis axis : Axis.values()) {
			int answered = answers.answeredOn(axis).size();
			if (answered < ENOUGH_ANSWERS) {
				missing.put(axis, ENOUGH_ANSWERS - answered);
			}
		}
		return missing;
	}

	private Points score(Answers answers, Axis axis) {
		List<Answer> answered = answers.answeredOn(axis);
		int sum = answered.stream().mapToInt(Answer::value).sum();
		return Points.mean(sum, answered.size());
	}

}
