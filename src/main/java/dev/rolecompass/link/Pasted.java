package dev.rolecompass.link;

import java.util.List;

/**
 * The result of reading a pasted text.
 *
 * @param entries the results from before, then those that the text added
 * @param added how many results the text added
 * @param notices the problems of the text, at most one of each kind
 */
public record Pasted(Entries entries, int added, List<Remark> remarks) {

	public Pasted {
		remarks = List.copyOf(remarks);
	}

	/**
	 * Something to say about a pasted text.
	 *
	 * @param kind what it is
	 * @param links which links of the text it is about, by their place from 1; none where
	 * there is no link
	 */
	public record Remark(Kind kind, List<Integer> links) {

		public Remark {
			links = List.copyOf(links);
		}

	}

	public enum Kind {

		BROKEN,

		/**
		 * A link with several results, some of them malformed.
		 */
		PARTLY_BROKEN,

		REPEATED,

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
