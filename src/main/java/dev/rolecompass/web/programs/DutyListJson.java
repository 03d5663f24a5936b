package dev.rolecompass.web.programs;

import java.util.List;
import java.util.Map;

/**
 * The duties of a team's two leaders as JSON, with everything needed to ask and link.
 * Fields may be added; none is ever removed or changes its meaning.
 *
 * @param page the form, for people
 * @param duties in the order in which they are asked
 * @param format how to write owners in a link
 * @param pattern a regular expression that owners match as they are written in a link
 * @param links how to write links, by what they lead to
 */
record DutyListJson(String language, String title, String description, String page, List<DutyJson> duties,
		List<OwnerJson> owners, String format, String pattern, Map<String, LinkJson> links) {

	/**
	 * A duty.
	 *
	 * @param letter its letter in links, which is permanent
	 * @param group {@code people}, {@code work} or {@code technology}
	 * @param open a question for two who haven't agreed
	 * @param both a question for two who share it
	 */
	record DutyJson(String letter, String group, String name, String open, String both) {
	}

	/**
	 * Who may own a duty.
	 *
	 * @param symbol how it is written in a link
	 * @param owner how it is written in the JSON of a chart
	 */
	record OwnerJson(String symbol, String owner, String name) {
	}

}
