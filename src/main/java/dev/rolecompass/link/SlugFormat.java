package dev.rolecompass.link;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Answer;
import dev.rolecompass.quiz.Answers;
import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;
import dev.rolecompass.scoring.ScoringService;

import org.springframework.stereotype.Component;

/**
 * The format of a shared result in a link, its slug: role, focus and position, as in
 * {@code em-81-58}. It doesn't have the answers.
 * <p>
 * Scores are rounded half up. A number is read as the one score that answers can reach
 * and that is rounded to it, or else as itself. So a result and its slug have the same
 * role, strength and portrait.
 */
@Component
public class SlugFormat {

	private static final Pattern SLUG = Pattern.compile(RoleFormat.REGEX + "-(0|[1-9]\\d?|100)-(0|[1-9]\\d?|100)");

	private static final Map<Integer, Points> REACHABLE = reachable();

	/**
	 * @throws MalformedLinkException if it isn't a slug, or its role contradicts its
	 * scores
	 */
	public Recommendation parse(String text) {
		Matcher slug = SLUG.matcher(text);
		if (!slug.matches()) {
			throw new MalformedLinkException(Problem.UNKNOWN_RESULT);
		}
		Role role = RoleFormat.parse(slug.group(1));
		Scores scores = new Scores(score(slug.group(2)), score(slug.group(3)));
		if (!role.agreesWith(scores.lean())) {
			throw new MalformedLinkException(Problem.CONTRADICTORY_RESULT);
		}
		return new Recommendation(role, scores);
	}

	public String print(Recommendation recommendation) {
		String role = RoleFormat.print(recommendation.role());
		Scores scores = recommendation.scores();
		return role + "-" + scores.focus().rounded() + "-" + scores.position().rounded();
	}

	/**
	 * The role at the beginning of a slug.
	 */
	public static String code(Role role) {
		return RoleFormat.print(role);
	}

	/**
	 * Whether a result's slug is the beginning of another's, as {@code tl-20-3} is of
	 * {@code tl-20-31}. If a link ends with it, it may have been cut off.
	 */
	boolean isBeginning(Recommendation recommendation) {
		String slug = print(recommendation);
		return IntStream.rangeClosed(0, 9).anyMatch((digit) -> isSlug(slug + digit));
	}

	private boolean isSlug(String text) {
		try {
			parse(text);
			return true;
		}
		catch (MalformedLinkException ex) {
			return false;
		}
	}

	private static Points score(String number) {
		int rounded = Integer.parseInt(number);
		return REACHABLE.getOrDefault(rounded, Points.of(rounded));
	}

	private static Map<Integer, Points> reachable() {
		Map<Integer, Points> reachable = new TreeMap<>();
		for (int answered = ScoringService.ENOUGH_ANSWERS; answered <= Answers.TOPICS_PER_AXIS; answered++) {
			for (int sum = 0; sum <= answered * Answer.MAX_VALUE; sum++) {
				Points score = Points.mean(sum, answered);
				reachable.put(score.rounded(), score);
			}
		}
		return Map.copyOf(reachable);
	}

}
