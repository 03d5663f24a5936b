package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.web.AnswerText;
import dev.rolecompass.web.PortraitLink;
import dev.rolecompass.web.Varies;
import dev.rolecompass.web.map.CompassMap;

/**
 * What follows from the comparison of two results.
 *
 * @param key the prefix of the keys of the messages about the questions
 * @param columnKeys the keys of the two headings; empty if letters are enough
 * @param questions what to ask or to talk about
 * @param topics the answers to all topics, the widest gap first
 * @param compared how many topics these are
 * @param same how many answers are the same
 * @param nothingKey the key of the message that nothing has to change; empty otherwise
 * @param unknown the topics that aren't known about the job
 * @param wayBack the way back out of a job; empty if the person isn't in it
 */
record PairSection(String key, List<String> columnKeys, List<TalkingPoint> questions, @Varies List<PairRow> topics,
		int compared, int same, Optional<String> nothingKey, @Varies List<String> unknown, Optional<WayBack> wayBack) {

	/**
	 * The letters of the two results.
	 */
	public List<String> letters() {
		return List.of(CompassMap.letter(0), CompassMap.letter(1));
	}

	/**
	 * What would have to change about a job that the person is in, in short.
	 */
	List<NamedText> points() {
		return this.wayBack.isPresent()
				? this.questions.stream().map((point) -> new NamedText(point.question(), Optional.empty())).toList()
				: List.of();
	}

	/**
	 * The answers of two results to a topic.
	 *
	 * @param topic the topic's name
	 * @param gap the steps of the scale between them, 0 to 4
	 */
	record PairRow(@Varies String topic, int gap, List<AnswerText> cells) {
	}

	/**
	 * A question to ask or to talk about.
	 *
	 * @param question the question; for a job, in words for an interview
	 * @param topic the topic's name; empty if it's about the job in general
	 * @param cells the two answers; none if it's about the job in general
	 */
	record TalkingPoint(@Varies String question, @Varies Optional<String> topic, List<AnswerText> cells) {
	}

	/**
	 * The way back out of a job.
	 *
	 * @param key the key of the message about it
	 * @param wanted the guide's page about what the person wants
	 */
	record WayBack(String key, PortraitLink wanted) {
	}

}
