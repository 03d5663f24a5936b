package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.compare.Comparison.Kind;
import dev.rolecompass.web.Door;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.Varies;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.map.DotText;

/**
 * The model of a comparison's page.
 *
 * @param url the page's own URL; after pasting, that of the comparison before it
 * @param answer the answer of the comparison
 * @param map the map with all results
 * @param offers the jobs of several offers, the nearest first
 * @param pair what follows for two results
 * @param group what follows for a group
 * @param notices the problems of a pasted text
 * @param added how many results were pasted
 * @param adding the form to add results; empty if there is no room
 * @param wholeUrl the link to share, with the pasted results
 * @param mayBeCut whether the last result may have been another one before the link was
 * cut off
 * @param start what to see before there are results; empty with results
 */
public record ComparePage(@Varies String url, Kind kind, Answer answer, CompassMap map, @Varies List<EntryRow> entries,
		@Varies List<OfferRow> offers, Optional<PairSection> pair, Optional<GroupSection> group,
		List<NoticeRow> notices, int added, Optional<Adding> adding, @Varies String wholeUrl, boolean mayBeCut,
		Optional<Start> start) implements Page {

	@Override
	public boolean hasComparisonCover() {
		return true;
	}

	/**
	 * The answer in a sentence, with letters for names.
	 */
	String title() {
		return this.answer.title().text();
	}

	/**
	 * Whether the page is the response to the form.
	 */
	@Override
	public boolean hasOtherUrls() {
		return !this.notices.isEmpty();
	}

	/**
	 * Whether no results have been added yet.
	 */
	public boolean isEmpty() {
		return this.entries.isEmpty();
	}

	/**
	 * Whether the results may be those of one team's two leaders.
	 */
	public boolean isOfTwoJobs() {
		return this.kind == Kind.JOBS;
	}

	/**
	 * The key of the note on how to read the comparison.
	 */
	public String noteKey() {
		return "compare.note." + MessageKeys.of(this.kind);
	}

	/**
	 * The answer of a comparison.
	 *
	 * @param title the answer in a sentence
	 * @param lead what the results are
	 * @param points what follows, in a few lines
	 * @param authority whether the title or the points are about authority
	 * @param description what a preview of the link says
	 * @param other the same comparison from the other perspective; empty if there is none
	 */
	record Answer(NamedText title, NamedText lead, List<NamedText> points, boolean authority,
			@Varies String description, Optional<OtherPerspective> other) {
	}

	/**
	 * A link to the same comparison from the other perspective.
	 */
	record OtherPerspective(String key, @Varies String url) {
	}

	/**
	 * What a comparison shows before there are results.
	 *
	 * @param map the map of an example
	 * @param example where the example is
	 * @param doors where to start
	 */
	record Start(CompassMap map, Door example, List<Door> doors) {
	}

	/**
	 * A result of the comparison.
	 *
	 * @param letter its letter on the map
	 * @param labelKey the key of what it is called in sentences
	 * @param lensKey the key of the message that says whether it is a person or a job
	 * @param resultKey the key of the message for the result
	 * @param nameKey the key of the portrait's name; empty without a recommendation
	 * @param roleKey the key of the role's name; empty without a recommendation
	 * @param strengthKey the key of the strength's name; empty without a recommendation
	 * @param dot its dot; empty with too few answers
	 * @param open its own page
	 * @param remove the comparison without it
	 * @param switchKey the key of the link that turns a person into a job, or a job into
	 * a person
	 * @param switchUrl the comparison after that; empty unless it can be meant
	 */
	record EntryRow(@Varies String letter, String labelKey, String lensKey, String resultKey, Optional<String> nameKey,
			Optional<String> roleKey, Optional<String> strengthKey, Optional<DotText> dot, LetteredLink open,
			LetteredLink remove, String switchKey, @Varies Optional<String> switchUrl) {

		public boolean hasRole() {
			return this.roleKey.isPresent();
		}

		public boolean hasDot() {
			return this.dot.isPresent();
		}

	}

	/**
	 * A problem of a pasted text.
	 *
	 * @param textKey the key of its message
	 * @param links the positions of the links that have it
	 * @param count how many links have it
	 * @param unread the positions of the texts to correct: of links without results, or
	 * of the text as a whole; empty if there is nothing to correct
	 */
	record NoticeRow(String textKey, String links, int count, Optional<String> unread) {
	}

	/**
	 * The form to add results.
	 *
	 * @param action where the form is sent
	 * @param with the results of the comparison so far
	 * @param careerUrl the quiz about a person, whose result is added
	 * @param jobUrl the quiz about a job, whose result is added
	 */
	record Adding(@Varies String action, @Varies List<String> with, @Varies String careerUrl, @Varies String jobUrl) {
	}

}
