package dev.rolecompass.web.result;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;

/**
 * Which result to read next to a result: the one that differs in one thing.
 */
final class Neighbours {

	private static final Recommendation MANAGER = result(Role.ENGINEERING_MANAGER, 75, 79);

	private static final Recommendation MENTOR = result(Role.ENGINEERING_MANAGER, 79, 25);

	private static final Recommendation PLAYER_COACH = result(Role.ENGINEERING_MANAGER, 33, 75);

	private static final Recommendation TECH_LEAD = result(Role.TECH_LEAD, 21, 25);

	private Neighbours() {
	}

	/**
	 * The neighbouring result.
	 * @param portrait the portrait of the result that is being read
	 * @return a result with another portrait
	 */
	static Recommendation of(Portrait portrait) {
		return switch (portrait) {
			case MANAGER, POSITION_FIRST, TECHNOLOGY_FIRST -> PLAYER_COACH;
			case PEOPLE_FIRST, ENGINEER_FIRST, MIDDLE, TECH_LEAD -> MENTOR;
			case MENTOR -> MANAGER;
			case PLAYER_COACH -> TECH_LEAD;
		};
	}

	/**
	 * The result to read where a tech lead has reports.
	 * @param portrait the portrait of the result that is being read
	 * @return a result with another portrait
	 */
	static Recommendation withReports(Portrait portrait) {
		return (portrait == Portrait.PLAYER_COACH) ? MANAGER : PLAYER_COACH;
	}

	private static Recommendation result(Role role, int focus, int position) {
		return new Recommendation(role, new Scores(Points.of(focus), Points.of(position)));
	}

}
