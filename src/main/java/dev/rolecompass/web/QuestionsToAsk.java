package dev.rolecompass.web;

import java.util.List;

import dev.rolecompass.scoring.Portrait;

/**
 * The questions to ask before accepting a job, if only the result is known.
 */
public final class QuestionsToAsk {

	private QuestionsToAsk() {
	}

	/**
	 * The keys of the most important questions for a portrait.
	 */
	public static List<String> keys(Portrait portrait) {
		return switch (portrait) {
			case MANAGER -> List.of("ask.reports", "ask.tasks", "ask.judged", "ask.out");
			case PEOPLE_FIRST -> List.of("ask.reports", "ask.level", "ask.talk", "ask.other-half");
			case MENTOR -> List.of("ask.level", "ask.tasks", "ask.judged", "ask.other-half");
			case POSITION_FIRST -> List.of("ask.reports", "ask.build", "ask.other-half", "ask.judged");
			case MIDDLE -> List.of("ask.reports", "ask.build", "ask.out", "ask.talk");
			case ENGINEER_FIRST -> List.of("ask.tasks", "ask.decides", "ask.level", "ask.out");
			case PLAYER_COACH -> List.of("ask.build", "ask.reports", "ask.other-half", "ask.judged");
			case TECHNOLOGY_FIRST -> List.of("ask.decides", "ask.build", "ask.level", "ask.reports");
			case TECH_LEAD -> List.of("ask.decides", "ask.tasks", "ask.other-half", "ask.level");
		};
	}

}
