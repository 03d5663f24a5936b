package dev.rolecompass.web;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A result for tools.
 *
 * @param url the URL of the JSON itself
 * @param lens {@code career} or {@code job}
 * @param role {@code engineering-manager} or {@code tech-lead}
 * @param strength {@code clear}, {@code leaning} or {@code close-call}
 * @param portrait what the scores say together, such as {@code player-coach}
 * @param scores the scores on both axes
 * @param slug the result as it stands in a link
 * @param answers 0 to 4 by letter, {@code null} for a skipped topic; left out where the
 * link has no answers
 */
@JsonPropertyOrder({ "lens", "role", "strength", "portrait", "scores", "slug", "answers" })
record ResultJson(@JsonIgnore String url, String lens, String role, String strength, String portrait,
		RoundedScores scores, String slug,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, @Nullable Integer> answers) implements Page {

	@Override
	@JsonIgnore
	public boolean isIndexed() {
		return false;
	}

	/**
	 * The scores on both axes.
	 *
	 * @param focus 0 (technology) to 100 (people), rounded half up
	 * @param position 0 (role) to 100 (title), rounded half up
	 */
	record RoundedScores(int focus, int position) {
	}

}
