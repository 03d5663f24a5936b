package dev.rolecompass.link;

import java.util.List;

/**
 * The result of reading a pasted text.
 *
 * @param entries the results from before, then those that the text added
 * @param added how many results the text added
 * @param notices the problems of the text, at most one of each kind
 */
public record Pasted(Entries entries, int added, List<Notice> notices) {

	public Pasted {
		notices = List.copyOf(notices);
	}

	/**
	 * A problem of a pasted text.
	 *
	 * @param links the positions of the links that have it, from 1; empty if the text has
	 * no link
	 */
	public record Notice(Kind kind, List<Integer> links) {

		public Notice {
			links = List.copyOf(links);
		}

	}

	public enum Kind {

		BROKEN,

		/**
		 * A link with several results, some of them malformed.
		 */
		PARTLY_BROKEN,

		/**
		 * A link that was cut off, so that its last result wasn't added.
		 */
		CUT,

		/**
		 * A link that may have been cut off, so that there may have been more results, or
		 * the last may have been another.
		 */
		MAY_BE_CUT,

		/**
		 * A text that may have been cut off.
		 */
		TOO_LONG,

		/**
		 * A result without a lens, which was assumed to be a person's.
		 */
		ASSUMED,

		/**
		 * A link with results that had no room.
		 */
		TOO_MANY,

		NOTHING

	}

}
