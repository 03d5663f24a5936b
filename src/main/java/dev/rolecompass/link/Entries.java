package dev.rolecompass.link;

import java.util.List;

import dev.rolecompass.link.MalformedLinkException.Problem;

/**
 * The results that are carried along in a link, in order.
 *
 * @param all at most {@value #MAX} results
 */
public record Entries(List<Entry> all) {

	/**
	 * How many results can be laid side by side, one's own included.
	 */
	public static final int MAX = 12;

	/**
	 * Nothing carried along.
	 */
	public static final Entries NONE = new Entries(List.of());

	public Entries {
		all = List.copyOf(all);
		if (all.size() > MAX) {
			throw new MalformedLinkException(Problem.TOO_MANY_ENTRIES);
		}
	}

}
