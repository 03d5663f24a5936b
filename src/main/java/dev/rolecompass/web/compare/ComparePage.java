package dev.rolecompass.web.compare;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.compare.Comparison.Kind;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.map.CompassMap;
import dev.rolecompass.web.map.Dot;

/**
 * The model of the page with several results side by side.
 *
 * @param url the page's own URL; where something was pasted, the one before that
 * @param kind what is laid side by side
 * @param titleKey the message for the page's title
 * @param map where all of them stand
 * @param entries what is laid side by side
 * @param axes how far apart they are on each axis; none with fewer than two scores
 * @param topics how far apart they are on each topic
 * @param notices what is to be said about a text that was pasted
 * @param added how many results were pasted
 * @param adding how to add results; nothing where there is no room
 * @param wholeUrl the URL of the whole comparison
 */
public record ComparePage(String url, Kind kind, String titleKey, CompassMap map, List<EntryRow> entries,
		List<AxisRow> axes, TopicRows topics, List<Notice> notices, int added, Optional<Adding> adding,
		String wholeUrl) implements Page {

	/**
	 * The message that says what is laid side by side.
	 * @return the key
	 */
	public String leadKey() {
		return "compare.lead." + MessageKeys.of(this.kind);
	}

	/**
	 * Whether the page answers to the form, and so isn't at the comparison's own URL.
	 */
	@Override
	public boolean hasOtherUrls() {
		return !this.notices.isEmpty();
	}

	/**
	 * Whether there is anything on the page yet.
	 * @return {@code true} before the first result
	 */
	public boolean isEmpty() {
		return this.entries.isEmpty();
	}

	/**
	 * Whether there is something to compare.
	 * @return {@code true} from two results
	 */
	public boolean isComparison() {
		return this.entries.size() > 1;
	}

	/**
	 * The message about talking over what was found.
	 * @param part the part
	 * @return the key
	 */
	public String raiseKey(String part) {
		return "compare.raise." + MessageKeys.of(this.kind) + "." + part;
	}

	/**
	 * One of those laid side by side.
	 *
	 * @param letter the letter that it has on the map
	 * @param lens the message that says whether it is a person or a job
	 * @param column the message at the head of its answers; none where the letter says
	 * enough
	 * @param result the message for what came out
	 * @param role the message that names the role; nothing without a recommendation
	 * @param strength the message for how clearly
	 * @param dot its dot; nothing with too few answers
	 * @param url where it is read on its own
	 * @param removeUrl the comparison without it
	 */
	record EntryRow(String letter, String lens, Optional<String> column, String result, Optional<String> role,
			Optional<String> strength, Optional<Dot> dot, String url, String removeUrl) {

		public boolean hasRole() {
			return this.role.isPresent();
		}

		public boolean hasDot() {
			return this.dot.isPresent();
		}

	}

	/**
	 * How far apart scores are on an axis.
	 *
	 * @param name the message that names the axis
	 * @param text the message that says how far
	 * @param distance the message for the distance in words
	 * @param points the distance in points, rounded half up
	 * @param highest the letters of those nearest to the manager's end
	 * @param lowest the letters of those nearest to the tech lead's end
	 */
	record AxisRow(String name, String text, String distance, int points, String highest, String lowest) {
	}

	/**
	 * Something to say about a text that was pasted.
	 *
	 * @param text the message
	 * @param links which links it is about, by their place
	 * @param count how many links these are
	 */
	record Notice(String text, String links, int count) {
	}

	/**
	 * How to add results.
	 *
	 * @param action where the form with the links goes
	 * @param with the results that are there already
	 * @param careerUrl where questions are answered for a person, to be added
	 * @param jobUrl where questions are answered for a job, to be added
	 */
	record Adding(String action, List<String> with, String careerUrl, String jobUrl) {
	}

}
