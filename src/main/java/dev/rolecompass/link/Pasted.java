package dev.rolecompass.link;

import java.util.List;

/**
 * What came of a text that someone pasted.
 *
 * @param entries the results that were there before, and those that the text added
 * @param remarks what is to be said about the text, in the order of its links
 */
public record Pasted(Entries entries, List<Remark> remarks) {

	public Pasted {
		remarks = List.copyOf(remarks);
	}

	/**
	 * Something to say about a pasted text.
	 *
	 * @param kind what it is
	 * @param number which link it is about, from 1; how many links, where there are too
	 * many; 0 where there is nothing to count
	 */
	public record Remark(Kind kind, int number) {
	}

	/**
	 * What there is to say.
	 */
	public enum Kind {

		/**
		 * A link that can't be read as a result.
		 */
		BROKEN,

		/**
		 * A result that was there already.
		 */
		REPEATED,

		/**
		 * A result that doesn't say through which lens it was made, and was taken for a
		 * person's.
		 */
		ASSUMED,

		/**
		 * More results than can be laid side by side.
		 */
		TOO_MANY,

		/**
		 * No result at all.
		 */
		NOTHING

	}

}
