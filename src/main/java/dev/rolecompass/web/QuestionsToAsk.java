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
			case MANAGER -> List.of("ask.reports", "ask.technology", "ask.judged", "ask.out");
			case PEOPLE_FIRST -> List.of("ask.reports", "ask.level", "ask.talk", "ask.technology");
			case MENTOR -> List.of("ask.reports", "ask.level", "ask.tasks", "ask.judged");
			case POSITION_FIRST -> List.of("ask.reports", "ask.build", "ask.decides", "ask.judged");
			case MIDDLE -> List.of("ask.reports", "ask.build", "ask.out", "ask.talk");
			case ENGINEER_FIRST -> List.of("ask.reports", "ask.tasks", "ask.level", "ask.out");
			case PLAYER_COACH -> List.of("ask.reports", "ask.build", "ask.judged", "ask.talk");
			case TECHNOLOGY_FIRST -> List.of("ask.reports", "ask.decides", "ask.build", "ask.level");
			case TECH_LEAD -> List.of("ask.reports", "ask.build", "ask.decides", "ask.people");
		};
	}

}
