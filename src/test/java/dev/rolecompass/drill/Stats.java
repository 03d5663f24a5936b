package dev.rolecompass.drill;

import java.util.Arrays;
import java.util.List;

/**
 * What HAProxy says of itself: a table with a row for each server, and one for all.
 *
 * @param names the names of the columns
 * @param rows the rows, with a value for each name
 */
record Stats(List<String> names, List<List<String>> rows) {

	/**
	 * Reads the answer to {@code show stat}.
	 */
	static Stats of(String text) {
		List<List<String>> lines = text.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> Arrays.asList(line.replaceFirst("^# ", "").split(",", -1)))
			.toList();
		return new Stats(lines.get(0), lines.subList(1, lines.size()));
	}

	String value(String server, String name) {
		return this.rows.stream()
			.filter((row) -> row.get(this.names.indexOf("svname")).equals(server))
			.map((row) -> row.get(this.names.indexOf(name)))
			.findFirst()
			.orElseThrow();
	}

}
