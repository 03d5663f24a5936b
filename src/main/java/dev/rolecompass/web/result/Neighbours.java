package dev.rolecompass.web.result;

import dev.rolecompass.scoring.Points;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Scores;

/**
 * Chooses the result to read after another: one that differs in one respect.
 */
final class Neighbours {

	private static final Recommendation MANAGER = result(Role.ENGINEERING_MANAGER, 75, 79);

	private static final Recommendation MENTOR = result(Role.ENGINEERING_MANAGER, 79, 25);

	private static final Recommendation PLAYER_COACH = result(Role.ENGINEERING_MANAGER, 33, 75);

	private static final Recommendation TECH_LEAD = result(Role.TECH_LEAD, 21, 25);

	private Neighbours() {
	}

	/**
	 * A neighbouring result, which has another portrait.
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
	 * The result to read if tech leads have reports, which has another portrait.
	 */
	static Recommendation withReports(Portrait portrait) {
		return (portrait == Portrait.PLAYER_COACH) ? MANAGER : PLAYER_COACH;
	}

	private static Recommendation result(Role role, int focus, int position) {
		return new Recommendation(role, new Scores(Points.of(focus), Points.of(position)));
	}

}
