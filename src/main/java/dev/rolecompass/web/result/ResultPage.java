package dev.rolecompass.web.result;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.map.CompassMap;

/**
 * The model of a result's page: the visitor's own or a shared one.
 *
 * @param url the page's own URL
 * @param lens the lens that the quiz was taken through
 * @param recommendation the result
 * @param map the map with the result on it
 * @param own what only the page with the answers shows; empty for a shared result
 * @param urls where the page leads
 * @param carried whether other results are carried along
 * @param link the parts of the page's URL
 */
public record ResultPage(String url, Lens lens, Recommendation recommendation, CompassMap map,
		Optional<Explanation> own, Urls urls, boolean carried, List<LinkParts.LinkPart> link) implements Page {

	/**
	 * The key of a message that differs by lens and portrait.
	 */
	public String portraitKey(String part) {
		return "result." + MessageKeys.of(this.lens) + "." + MessageKeys.of(portrait()) + "." + part;
	}

	/**
	 * The key of a message that differs by lens alone.
	 */
	public String lensKey(String part) {
		return "result." + MessageKeys.of(this.lens) + "." + part;
	}

	/**
	 * The key of one of the first facts about the work: what is known, or else what is
	 * usual for the portrait.
	 */
	public String workKey(String part) {
		return this.own.map((own) -> own.facts().get(part)).orElseGet(() -> portraitKey("work." + part));
	}

	/**
	 * The key of the sentence that says what came out. Mixed portraits have one for each
	 * role.
	 */
	public String headlineKey() {
		return switch (portrait()) {
			case MENTOR, MIDDLE, PLAYER_COACH -> portraitKey("headline." + MessageKeys.of(this.recommendation.role()));
			default -> portraitKey("headline");
		};
	}

	/**
	 * The key of the page's title, which is the same with and without answers.
	 */
	public String titleKey() {
		return lensKey("title."
				+ (this.recommendation.isBetweenRoles() ? "mixed" : MessageKeys.of(this.recommendation.strength())));
	}

	/**
	 * The key of the sentence that says how clearly the role came out.
	 */
	public String clarityKey() {
		if (isTie()) {
			return lensKey("clarity.tie");
		}
		return lensKey("clarity." + MessageKeys.of(this.recommendation.strength())
				+ (this.recommendation.isBetweenRoles() ? ".mixed" : ""));
	}

	/**
	 * The key of the words that introduce the role.
	 */
	public String kickerKey() {
		return lensKey((isOwn() ? "kicker.own" : "kicker.shared") + (portrait().isMixed() ? ".mixed" : ""));
	}

	/**
	 * The key of the note that says what the result is not.
	 */
	public String noteKey() {
		return lensKey(isOwn() ? "note.own" : "note.shared");
	}

	public String roleKey() {
		return "role." + MessageKeys.of(this.recommendation.role());
	}

	public String otherRoleKey() {
		return "role." + MessageKeys.of(this.recommendation.role().other());
	}

	/**
	 * The key of the offer to compare the result.
	 */
	public String compareKey() {
		return this.carried ? "result.beside.carried" : "result.beside.compare";
	}

	/**
	 * The keys of the questions to ask before saying yes.
	 */
	public List<String> questionKeys() {
		return QuestionsToAsk.of(portrait());
	}

	/**
	 * Whether the decider settled the role.
	 */
	public boolean isTie() {
		return this.recommendation.isTie();
	}

	/**
	 * Whether the page has the answers.
	 */
	public boolean isOwn() {
		return this.own.isPresent();
	}

	/**
	 * Whether there is something to ask about a job: anything unknown or mixed.
	 */
	public boolean hasOpenQuestions() {
		return this.own.filter(Explanation::hasOpenQuestions).isPresent();
	}

	@Override
	public Optional<Preview> preview() {
		return Optional.of(new Preview(this.urls.card(), this.map.dot().half()));
	}

	private Portrait portrait() {
		return this.recommendation.portrait();
	}

	/**
	 * Where the page leads.
	 *
	 * @param share the result without its answers
	 * @param card the picture that the page unfurls to
	 * @param neighbour the neighbouring result
	 * @param reports the result to read if tech leads have reports
	 * @param start the first question
	 * @param comparison the comparison with the results carried along, or with others to
	 * add
	 * @param check the other lens with this result carried along; empty if that was done
	 * already, or there is no room for it
	 * @param markdown the result as Markdown
	 * @param json the result as JSON
	 */
	public record Urls(String share, String card, String neighbour, String reports, String start, String comparison,
			Optional<String> check, String markdown, String json) {

		public boolean hasCheck() {
			return this.check.isPresent();
		}

	}

}
