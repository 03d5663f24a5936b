package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.compare.Comparison.Kind;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.map.Dot;
import org.jspecify.annotations.Nullable;

/**
 * The model of a comparison's page.
 *
 * @param url the page's own URL; after pasting, that of the comparison before it
 * @param titleKey the key of the page's title
 * @param map the map with all results
 * @param axes the gaps on each axis; empty with fewer than two scores
 * @param topics the gaps on each topic
 * @param notices the problems of a pasted text
 * @param added how many results were pasted
 * @param adding the form to add results; empty if there is no room
 * @param wholeUrl the URL of the comparison with the pasted results
 */
public record ComparePage(String url, Kind kind, String titleKey, CompassMap map, List<EntryRow> entries,
		List<AxisRow> axes, TopicRows topics, List<NoticeRow> notices, int added, Optional<Adding> adding,
		String wholeUrl) implements Page {

	public String leadKey() {
		return "compare.lead." + MessageKeys.of(this.kind);
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
	 * Whether there are at least two results.
	 */
	public boolean isComparison() {
		return this.entries.size() > 1;
	}

	public String talkingPointsKey(String part) {
		return "compare.raise." + MessageKeys.of(this.kind) + "." + part;
	}

	/**
	 * A result of the comparison.
	 *
	 * @param letter its letter on the map
	 * @param labelKey the key of what it is called in sentences
	 * @param lensKey the key of the message that says whether it is a person or a job
	 * @param columnKey the key of the heading of its answers; empty if the letter is
	 * enough
	 * @param resultKey the key of the message for the result
	 * @param roleKey the key of the role's name; empty without a recommendation
	 * @param strengthKey the key of the strength's name; empty without a recommendation
	 * @param dot its dot; empty with too few answers
	 * @param open its own page
	 * @param remove the comparison without it
	 * @param switchKey the key of the link that turns a person into a job, or a job into
	 * a person
	 * @param switchUrl the comparison after that
	 */
	record EntryRow(String letter, String labelKey, String lensKey, Optional<String> columnKey, String resultKey,
			Optional<String> roleKey, Optional<String> strengthKey, Optional<Dot> dot, LetteredLink open,
			LetteredLink remove, String switchKey, String switchUrl) {

		public boolean hasRole() {
			return this.roleKey.isPresent();
		}

		public boolean hasDot() {
			return this.dot.isPresent();
		}

	}

	/**
	 * A link to a page where results have other letters.
	 *
	 * @param letters the letters that the results have here, in the order that they have
	 * there; {@code null} if it is the same
	 */
	record LetteredLink(String url, @Nullable String letters) {
	}

	/**
	 * The gap on an axis.
	 *
	 * @param nameKey the key of the axis's name
	 * @param sentenceKey the key of the sentence that says how far apart the scores are
	 * @param distanceKey the key of the distance in words
	 * @param points the distance in points, rounded half up
	 * @param highest the letters of the results closest to the manager's end
	 * @param lowest the letters of the results closest to the tech lead's end
	 */
	record AxisRow(String nameKey, String sentenceKey, String distanceKey, int points, String highest, String lowest) {
	}

	/**
	 * A problem of a pasted text.
	 *
	 * @param textKey the key of its message
	 * @param links the positions of the links that have it
	 * @param count how many links have it
	 */
	record NoticeRow(String textKey, String links, int count) {
	}

	/**
	 * The form to add results.
	 *
	 * @param action where the form is sent
	 * @param with the results of the comparison so far
	 * @param careerUrl the quiz about a person, whose result is added
	 * @param jobUrl the quiz about a job, whose result is added
	 */
	record Adding(String action, List<String> with, String careerUrl, String jobUrl) {
	}

}
