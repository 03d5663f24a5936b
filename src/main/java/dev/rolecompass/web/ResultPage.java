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
 * @param nearest whether a form between the roles came out, and the role is but nearer
 * @param tie whether the decider settled it
 * @param portrait what the scores say together
 * @param map where the result stands
 * @param own what only the page with the answers shows; nothing on a shared result
 * @param shareUrl the URL of the result without its answers
 * @param cardUrl the URL of the picture that it unfurls to
 * @param neighbourUrl the URL of the neighbouring result
 * @param reportsUrl the URL of the result to read where the lead has reports
 * @param startUrl where the quiz starts
 * @param beside what the result can be laid beside
 * @param link the pieces of the page's URL
 * @param tools the same result for tools
 */
record ResultPage(String url, Lens lens, Role role, Strength strength, boolean nearest, boolean tie, Portrait portrait,
		CompassMap map, Optional<OwnResult> own, String shareUrl, String cardUrl, String neighbourUrl,
		String reportsUrl, String startUrl, Beside beside, List<LinkPart> link, Tools tools) implements Page {

	/**
	 * The message that says something about this portrait.
	 * @param part what it says
	 * @return the key
	 */
	public String text(String part) {
		return "result." + MessageKeys.of(this.lens) + "." + MessageKeys.of(this.portrait) + "." + part;
	}

	/**
	 * The message that says the same of every portrait, but not through every lens.
	 * @param part what it says
	 * @return the key
	 */
	public String frame(String part) {
		return "result." + MessageKeys.of(this.lens) + "." + part;
	}

	/**
	 * The message for one of the first facts about the work.
	 * @param part what it is about
	 * @return the key of what is known; of what is usual for the portrait where nothing
	 * is
	 */
	public String work(String part) {
		return this.own.map((own) -> own.facts().get(part)).orElseGet(() -> text("work." + part));
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
	 * The message for the page's title, in a few words.
	 * @return the key; the same with the answers and without
	 */
	public String titleKey() {
		return frame("title." + (this.nearest ? "mixed" : MessageKeys.of(this.strength)));
	}

	/**
	 * The message that says how clearly the role came out.
	 * @return the key
	 */
	public String clarity() {
		if (this.tie) {
			return frame("clarity.tie");
		}
		return frame("clarity." + MessageKeys.of(this.strength) + (this.nearest ? ".mixed" : ""));
	}

	@Override
	public Optional<Preview> preview() {
		return Optional.of(new Preview(this.cardUrl, this.map.dots().get(0).half()));
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
		return frame((isOwn() ? "kicker.own" : "kicker.shared") + (this.portrait.isMixed() ? ".mixed" : ""));
	}

	/**
	 * The message that says what the result is not.
	 * @return the key
	 */
	public String noteKey() {
		return frame(isOwn() ? "note.own" : "note.shared");
	}

	/**
	 * Whether the page has the answers.
	 * @return {@code false} for a shared result
	 */
	public boolean isOwn() {
		return this.own.isPresent();
	}

	/**
	 * Whether what is known of a job leaves something to ask.
	 * @return {@code true} if anything is unknown or mixed
	 */
	public boolean hasOpenQuestions() {
		return this.own.filter(OwnResult::hasOpenQuestions).isPresent();
	}

	/**
	 * The messages with the questions to ask before saying yes.
	 * @return the keys
	 */
	public List<String> questions() {
		return Asks.of(this.portrait);
	}

	/**
	 * The message that names the other role.
	 * @return the key
	 */
	public String otherRoleName() {
		return "role." + MessageKeys.of(this.role.other());
	}

	/**
	 * The same result for tools.
	 *
	 * @param text the URL of the result as text to paste
	 * @param json the URL of the result as JSON
	 */
	record Tools(String text, String json) {
	}

}
