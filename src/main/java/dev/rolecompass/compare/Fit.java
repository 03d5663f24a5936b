package dev.rolecompass.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Topic;

/**
 * How a job fits what a person wants.
 *
 * @param job the position of the job among the standpoints
 * @param distance how far apart they are on the map; empty if one has no scores
 * @param contrast how they differ; empty if one has no scores
 * @param matches the topics on which they agree, those that matter most to the person
 * first; the person's answer comes before the job's
 * @param differences the topics on which they don't, the widest gap first
 * @param unknown what the person answered and isn't known about the job, in letter order
 */
public record Fit(int job, Optional<MapDistance> distance, Optional<Contrast> contrast, List<TopicSpread> matches,
		List<TopicSpread> differences, List<Topic> unknown) {

	private static final Comparator<TopicSpread> MATTERS_MOST_FIRST = Comparator
		.comparing((TopicSpread topic) -> wanted(topic).isExtreme() ? 0 : wanted(topic).end().isPresent() ? 1 : 2)
		.thenComparing((topic) -> topic.topic().letter());

	public Fit {
		matches = List.copyOf(matches);
		differences = List.copyOf(differences);
		unknown = List.copyOf(unknown);
	}

	static Fit of(Standpoint person, int index, Standpoint job) {
		TopicSpreads topics = TopicSpreads.of(List.of(person, job));
		return new Fit(index,
				person.scores().flatMap((wanted) -> job.scores().map((real) -> MapDistance.between(wanted, real))),
				Contrast.of(person, job), topics.agreements().stream().sorted(MATTERS_MOST_FIRST).toList(),
				topics.disagreements(), unknown(person, job));
	}

	private static List<Topic> unknown(Standpoint person, Standpoint job) {
		return person.answers()
			.byTopic()
			.keySet()
			.stream()
			.filter((topic) -> isKnown(person, topic) && !isKnown(job, topic))
			.toList();
	}

	private static boolean isKnown(Standpoint standpoint, Topic topic) {
		return standpoint.answers().to(topic).filter((answer) -> answer != Answer.SKIPPED).isPresent();
	}

	private static Answer wanted(TopicSpread topic) {
		return topic.answers().get(0).orElseThrow();
	}

}
