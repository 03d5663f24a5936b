package dev.rolecompass.web.result;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Topic;
import dev.rolecompass.web.MessageKeys;

/**
 * What is known of a job for certain, so that its page doesn't tell what such jobs
 * usually are.
 */
final class JobFacts {

	/**
	 * What the page tells first, by the letter of the topic that it hangs on.
	 */
	private static final Map<Character, String> PARTS = Map.of('l', "reports", 'h', "reviews", 'g', "code");

	private JobFacts() {
	}

	/**
	 * The facts in answers.
	 * @param visit the answers, and where they were given
	 * @return the messages by what they are about; none about a person, and none on what
	 * isn't known
	 */
	static Map<String, String> of(Visit visit) {
		Map<String, String> facts = new LinkedHashMap<>();
		if (visit.lens() == Lens.JOB) {
			visit.answers().byTopic().forEach((topic, answer) -> {
				if (PARTS.containsKey(topic.letter()) && answer != Answer.SKIPPED) {
					facts.put(part(topic), "result.job.fact." + key(topic, answer));
				}
			});
		}
		return facts;
	}

	private static String key(Topic topic, Answer answer) {
		return answer.end().map((end) -> part(topic) + "." + MessageKeys.of(end)).orElse("both");
	}

	private static String part(Topic topic) {
		return String.valueOf(PARTS.get(topic.letter()));
	}

}
