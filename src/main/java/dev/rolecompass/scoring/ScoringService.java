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
 * Turns answers into a score on each axis and a role. It has no state.
 * <p>
 * The score on an axis is the mean of its answered topics, scaled to 0 to 100. The lean
 * is the mean of both scores: above 50 it gives engineering manager, below 50 tech lead,
 * and at exactly 50 the decider chooses.
 */
@Service
public class ScoringService {

	/**
	 * The number of answers that an axis needs to be scored.
	 */
	public static final int ENOUGH_ANSWERS = 3;

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
			.<Outcome>map((role) -> new Outcome.Recommended(new Recommendation(role, scores)))
			.orElseGet(() -> new Outcome.Tied(scores));
	}

	/**
	 * Whether the scores are tied, whether or not the decider was answered.
	 */
	public boolean isTied(Answers answers) {
		return outcomeOf(answers.withoutDecider()) instanceof Outcome.Tied;
	}

	public Contributions contributions(Answers answers) {
		List<Contribution> contributions = new ArrayList<>();
		Map<Axis, Points> weights = new EnumMap<>(Axis.class);
		answers.byTopic().forEach((topic, answer) -> {
			if (answer != Answer.SKIPPED) {
				Points weight = weights.computeIfAbsent(topic.axis(),
						(axis) -> Points.of(Points.PER_VALUE, 2 * answers.answeredOn(axis).size()));
				contributions.add(new Contribution(topic, answer, weight));
			}
		});
		return new Contributions(contributions);
	}

	/**
	 * The fewest changes to the answers that would give the other role.
	 * @param recommendation what the answers lead to
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
