package dev.rolecompass.web.programs;

import java.util.List;

/**
 * How answers become a result, in words and numbers.
 *
 * @param rules in words
 * @param pointsPerValue what one step of an answer adds to the score of an axis, before
 * the mean is taken
 * @param middle the lean of an exact tie
 * @param roles the two roles, each on one side of the middle
 * @param strengths the clearest first
 * @param bands which part of an axis a score is in
 * @param rounding how scores are rounded
 * @param slug how to write a result without its answers
 */
record ScoringJson(List<String> rules, int pointsPerValue, int middle, List<RoleJson> roles,
		List<StrengthJson> strengths, List<BandJson> bands, List<PortraitJson> portraits, String rounding,
		String slug) {

	/**
	 * A role.
	 *
	 * @param code the role at the beginning of a slug
	 * @param side {@code above} or {@code below} the middle
	 */
	record RoleJson(String role, String code, String name, String side) {
	}

	/**
	 * A strength.
	 *
	 * @param from the smallest distance of the lean from the middle
	 */
	record StrengthJson(String strength, String name, double from) {
	}

	/**
	 * A part of an axis.
	 *
	 * @param end {@code manager}, {@code tech-lead} or {@code neither}
	 * @param from where it begins
	 * @param to where it ends
	 * @param inclusive whether both limits belong to it
	 */
	record BandJson(String end, int from, int to, boolean inclusive) {
	}

	/**
	 * A portrait: the name for the bands that both scores are in.
	 *
	 * @param page what it is like at work
	 */
	record PortraitJson(String portrait, String name, String focus, String position, String page) {
	}

}
