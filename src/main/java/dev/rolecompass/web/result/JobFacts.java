package dev.rolecompass.web.result;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.web.MessageKeys;

/**
 * The known facts about a job, which replace what is usual for such jobs.
 */
final class JobFacts {

	/**
	 * The subject of each fact, by the letter of its topic.
	 */
	private static final Map<Character, String> SUBJECTS = Map.of('l', "reports", 'h', "reviews", 'g', "code");

	private JobFacts() {
	}

	/**
	 * The keys of the facts, by subject; empty for a person.
	 */
	static Map<String, String> keys(Visit visit) {
		Map<String, String> facts = new LinkedHashMap<>();
		if (visit.lens() == Lens.JOB) {
			visit.answers().byTopic().forEach((topic, answer) -> {
				if (SUBJECTS.containsKey(topic.letter()) && answer != Answer.SKIPPED) {
					facts.put(subject(topic), "result.job.fact." + key(topic, answer));
				}
			});
		}
		return facts;
	}

	private static String key(Topic topic, Answer answer) {
		return answer.end().map((end) -> subject(topic) + "." + MessageKeys.of(end)).orElse("both");
	}

	private static String subject(Topic topic) {
		return String.valueOf(SUBJECTS.get(topic.letter()));
	}

}
