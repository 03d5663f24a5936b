package dev.rolecompass.web.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Portrait;
import dev.rolecompass.scoring.Recommendation;
import dev.rolecompass.scoring.Role;
import dev.rolecompass.scoring.Strength;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.PortraitLink;
import dev.rolecompass.web.QuestionsToAsk;
import dev.rolecompass.web.Varies;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.result.Suggestions.Suggestion;
import dev.rolecompass.web.result.WorkFacts.WorkFact;

/**
 * The model of a result's page.
 *
 * @param url the page's own URL
 * @param own whether the result is the visitor's own; otherwise it was shared
 * @param facts what the work is like; may be empty
 * @param now what to do this week, a single suggestion
 * @param experiments what to try
 * @param explanation what only a page with the answers shows
 * @param urls where the page leads
 * @param guides the pages of the guide that fit the result
 * @param carried how many results the link carries
 * @param letters the letters of a shared result in the comparison that it was opened from
 * @param mayBeCut whether the link may have led to another result before it was cut off
 * @param others the carried results that are on the map
 * @param link the parts of the page's URL
 */
public record ResultPage(@Varies String url, Lens lens, boolean own, Verdict verdict, CompassMap map,
		@Varies List<WorkFact> facts, @Varies List<Suggestion> now, @Varies List<Suggestion> experiments,
		Optional<Explanation> explanation, Urls urls, Guides guides, int carried, List<String> letters,
		boolean mayBeCut, @Varies List<OtherResult> others, @Varies List<LinkParts.LinkPart> link) implements Page {

	/**
	 * The key of a message that depends on the lens only.
	 */
	public String lensKey(String part) {
		return "result." + MessageKeys.of(this.lens) + "." + part;
	}

	/**
	 * The key of a message about the portrait, the same in both lenses.
	 */
	public String portraitKey(String part) {
		return this.guides.portrait().key(part);
	}

	/**
	 * The key of the sentence that sums up the result.
	 */
	public String headlineKey() {
		return this.own ? lensKey(MessageKeys.of(portrait()) + ".headline") : portraitKey("summary");
	}

	/**
	 * The key of the title, which is the same with and without answers.
	 */
	public String titleKey() {
		return lensKey("title." + clarity());
	}

	/**
	 * The key of the sentence that names the role and says how clear the result is.
	 */
	public String clarityKey() {
		return lensKey("clarity." + (isTie() ? "tie" : clarity()));
	}

	/**
	 * At a corner, the name of the portrait is that of the role.
	 */
	private String clarity() {
		return (portrait().isCorner() ? "corner." : "") + MessageKeys.of(this.verdict.strength());
	}

	/**
	 * The key of the line above the heading.
	 */
	public String kickerKey() {
		return lensKey(this.own ? "kicker.own" : "kicker.shared");
	}

	/**
	 * The key of the note about the limits of the result.
	 */
	public String noteKey() {
		return lensKey(this.own ? "note.own" : "note.shared");
	}

	/**
	 * The key of the heading of the answers.
	 */
	public String answersTitleKey() {
		return lensKey(this.own ? "answers.title" : "answers.title.shared");
	}

	public String roleKey() {
		return "role." + MessageKeys.of(this.verdict.role());
	}

	public String otherRoleKey() {
		return "role." + MessageKeys.of(this.verdict.role().other());
	}

	public boolean hasCarried() {
		return this.carried > 0;
	}

	/**
	 * The letters in the template of the line that names whose result it is.
	 */
	public String namedLetters() {
		return this.letters.stream().map((letter) -> "{" + letter + "}").collect(Collectors.joining(", "));
	}

	/**
	 * The key of the link to the comparison.
	 */
	public String compareKey() {
		return "result.beside." + (!hasCarried() ? "compare" : this.own ? "carried" : "back");
	}

	/**
	 * The key of the link to the visitor's own quiz.
	 */
	public String takeKey() {
		return lensKey((this.carried > 1) ? "take.several" : "take");
	}

	/**
	 * The keys of the questions to ask before accepting a job.
	 */
	public List<String> questionKeys() {
		return QuestionsToAsk.keys(portrait());
	}

	/**
	 * Whether the decider settled the role.
	 */
	public boolean isTie() {
		return this.verdict.isTie();
	}

	public boolean hasAnswers() {
		return this.explanation.isPresent();
	}

	/**
	 * Whether anything about a job is unknown or mixed.
	 */
	public boolean hasOpenQuestions() {
		return this.explanation.filter(Explanation::hasOpenQuestions).isPresent();
	}

	@Override
	public Optional<Preview> preview() {
		return Optional.of(new Preview(this.urls.card(), this.map.dot().halfKey()));
	}

	/**
	 * The result alone, because its card doesn't show the answers either.
	 */
	@Override
	public Optional<String> embedded() {
		return Optional.of(this.urls.share());
	}

	private Portrait portrait() {
		return this.verdict.portrait();
	}

	/**
	 * What the result says, without its scores.
	 *
	 * @param isTie whether the decider settled the role
	 */
	record Verdict(Role role, Strength strength, Portrait portrait, boolean isTie) {

		static Verdict of(Recommendation recommendation) {
			return new Verdict(recommendation.role(), recommendation.strength(), recommendation.portrait(),
					recommendation.isTie());
		}

	}

	/**
	 * Where the page leads.
	 *
	 * @param share the result without its answers
	 * @param card the preview image
	 * @param take the quiz about what the visitor wants, which carries this result; empty
	 * for the visitor's own, or if there is no room
	 * @param nextJob the quiz about the same job as someone else sees it, or about the
	 * next job if it's the visitor's own and compared with a person; carries this result
	 * @param comparison the comparison with the carried results, or with others to add
	 * @param check the quiz with the other lens, which carries this result; empty if it
	 * is done already or there is no room
	 */
	record Urls(@Varies String share, @Varies String card, @Varies Optional<String> take,
			@Varies Optional<String> nextJob, @Varies String comparison, @Varies Optional<String> check,
			@Varies String markdown, @Varies String json) {

		public boolean hasCheck() {
			return this.check.isPresent();
		}

	}

	/**
	 * Another result on the map.
	 *
	 * @param letter its letter, on this map and in the comparison
	 * @param key the key of the message that says whose it is
	 * @param nameKey the key of its portrait's name
	 * @param url its own page
	 */
	record OtherResult(@Varies String letter, String key, String nameKey, @Varies String url) {
	}

	/**
	 * The pages of the guide that fit a result.
	 *
	 * @param portrait its own portrait
	 * @param withReports what to read if tech leads have reports
	 * @param neighbours the nearest neighbours
	 */
	record Guides(PortraitLink portrait, PortraitLink withReports, @Varies List<PortraitLink> neighbours) {
	}

}
