package dev.rolecompass.web;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Strength;

/**
 * The model of a result's page, one's own or a shared one.
 *
 * @param url the page's own URL
 * @param lens the lens that the quiz was taken through
 * @param role the role that came out
 * @param strength how clearly
 * @param tie whether the decider settled it
 * @param portrait what the scores say together
 * @param map where the result stands
 * @param own what only the page with the answers shows; nothing on a shared result
 * @param shareUrl the URL of the result without its answers
 * @param neighbourUrl the URL of the neighbouring result
 * @param reportsUrl the URL of the result to read where the lead has reports
 * @param startUrl where the quiz starts
 */
record ResultPage(String url, Lens lens, Role role, Strength strength, boolean tie, Portrait portrait, CompassMap map,
		Optional<Own> own, String shareUrl, String neighbourUrl, String reportsUrl, String startUrl) implements Page {

	/**
	 * The message that says something about this portrait.
	 * @param part what it says
	 * @return the key
	 */
	public String text(String part) {
		return "result." + MessageKeys.of(this.lens) + "." + MessageKeys.of(this.portrait) + "." + part;
	}

	/**
	 * The message with the one sentence that says what came out.
	 * @return the key; mixed portraits have one for each role
	 */
	public String headline() {
		return switch (this.portrait) {
			case MENTOR, MIDDLE, PLAYER_COACH -> text("headline." + MessageKeys.of(this.role));
			default -> text("headline");
		};
	}

	/**
	 * The message that says how clearly the role came out.
	 * @return the key
	 */
	public String clarity() {
		if (this.tie) {
			return "result.clarity.tie";
		}
		boolean mixed = isMixed() && this.strength != Strength.CLOSE_CALL;
		return "result.clarity." + MessageKeys.of(this.strength) + (mixed ? ".mixed" : "");
	}

	/**
	 * The message that names the role.
	 * @return the key
	 */
	public String roleName() {
		return "role." + MessageKeys.of(this.role);
	}

	/**
	 * The message that introduces the role.
	 * @return the key
	 */
	public String kicker() {
		return (isOwn() ? "result.kicker.own" : "result.kicker.shared") + (isMixed() ? ".mixed" : "");
	}

	/**
	 * Whether the axes disagree, so that neither role fits as a whole.
	 */
	private boolean isMixed() {
		return this.portrait == Portrait.MENTOR || this.portrait == Portrait.PLAYER_COACH;
	}

	/**
	 * The message that says what the result is not.
	 * @return the key
	 */
	public String noteKey() {
		return (isOwn() ? "result.note.own." : "result.note.shared.") + MessageKeys.of(this.lens);
	}

	/**
	 * Whether the page has the answers.
	 * @return {@code false} for a shared result
	 */
	public boolean isOwn() {
		return this.own.isPresent();
	}

	/**
	 * The messages with the questions to ask before saying yes.
	 * @return the keys
	 */
	public List<String> questions() {
		return switch (this.portrait) {
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

	/**
	 * The message that names the other role.
	 * @return the key
	 */
	public String otherRoleName() {
		return "role." + MessageKeys.of(this.role.other());
	}

	/**
	 * What the answers say beyond the result.
	 *
	 * @param reasons the strongest answers for the role, in a few words each
	 * @param objections the strongest answers against it, in a few words each
	 * @param answers all answers in the order in which they are asked
	 * @param lean where their effects add up to, from 0 to 100
	 * @param changes how many answers would have to change to give the other role
	 * @param others the answers that would give it: any one of them where a single change
	 * is enough, else all of them together
	 */
	record Own(List<String> reasons, List<String> objections, List<GivenAnswer> answers, double lean, int changes,
			List<GivenAnswer> others) {

		private static final int SHOWN_AT_ONCE = 3;

		/**
		 * Whether a single change is enough.
		 * @return {@code true} if any one of the other answers gives the other role
		 */
		public boolean isSingleChange() {
			return this.changes == 1;
		}

		/**
		 * The other answers to show at once.
		 * @return all of them where they belong together, else the first
		 */
		public List<GivenAnswer> firstOthers() {
			return this.others.subList(0,
					isSingleChange() ? Math.min(SHOWN_AT_ONCE, this.others.size()) : this.changes);
		}

		/**
		 * The other answers to show on demand.
		 * @return those that aren't shown at once
		 */
		public List<GivenAnswer> moreOthers() {
			return this.others.subList(firstOthers().size(), this.others.size());
		}

	}

	/**
	 * An answer, given or to give.
	 *
	 * @param topic the topic's name
	 * @param label the message that says how much
	 * @param statement the statement that it is for; none in the middle or for a skip
	 * @param effect how many points it moves the lean, whichever the direction
	 * @param towards the message that names the role it moves towards; none where it
	 * doesn't move
	 * @param url where it can be changed
	 */
	record GivenAnswer(String topic, String label, Optional<String> statement, double effect, Optional<String> towards,
			String url) {

		public boolean hasStatement() {
			return this.statement.isPresent();
		}

		public boolean hasEffect() {
			return this.towards.isPresent();
		}

	}

}
