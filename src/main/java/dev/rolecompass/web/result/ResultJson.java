package dev.rolecompass.web.result;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.rolecompass.link.Entry;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Quiz;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.web.MessageKeys;
import org.jspecify.annotations.Nullable;

/**
 * A result as JSON.
 *
 * @param lens {@code career} or {@code job}
 * @param role {@code engineering-manager} or {@code tech-lead}
 * @param strength {@code clear}, {@code leaning} or {@code close-call}
 * @param portrait the field of the map, such as {@code player-coach}
 * @param name the name of the portrait in English, so that a result is the same JSON in
 * every language
 * @param slug the result as it is written in a link
 * @param answers 0 to 4 by letter, {@code null} for a skipped topic; absent if the link
 * has no answers
 */
@JsonPropertyOrder({ "lens", "role", "strength", "portrait", "name", "scores", "slug", "answers" })
record ResultJson(String lens, String role, String strength, String portrait, String name, RoundedScores scores,
		String slug, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, @Nullable Integer> answers) {

	static ResultJson of(Entry entry, Recommendation recommendation, String name, String slug) {
		return new ResultJson(MessageKeys.of(entry.lens()), MessageKeys.of(recommendation.role()),
				MessageKeys.of(recommendation.strength()), MessageKeys.of(recommendation.portrait()), name,
				RoundedScores.of(recommendation.scores()), slug,
				EntryResults.answers(entry).map(ResultJson::values).orElse(null));
	}

	private static Map<String, @Nullable Integer> values(Answers answers) {
		Map<String, @Nullable Integer> values = new LinkedHashMap<>();
		answers.byTopic()
			.forEach((topic, answer) -> values.put(String.valueOf(topic.letter()),
					(answer != Answer.SKIPPED) ? answer.value() : null));
		answers.decider()
			.ifPresent((end) -> values.put(String.valueOf(Quiz.DECIDER_LETTER),
					(end == End.MANAGER) ? Answer.MAX_VALUE : 0));
		return values;
	}

	/**
	 * @param focus 0 (technology) to 100 (people), rounded half up
	 * @param position 0 (alongside engineering) to 100 (the whole job), rounded half up
	 */
	record RoundedScores(int focus, int position) {

		static RoundedScores of(Scores scores) {
			return new RoundedScores(scores.focus().rounded(), scores.position().rounded());
		}

	}

}
