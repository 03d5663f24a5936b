package dev.rolecompass.link;

import java.util.List;

/**
 * What came of a text that someone pasted.
 *
 * @param entries the results that were there before, and those that the text added
 * @param added how many results the text added
 * @param remarks what is to be said about the text, at most once of each kind
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

	/**
	 * What there is to say.
	 */
	public enum Kind {

		/**
		 * A link that can't be read as a result.
		 */
		BROKEN,

		/**
		 * A link with several results, some of which can't be read.
		 */
		PARTLY_BROKEN,

		/**
		 * A link whose results were all there already.
		 */
		REPEATED,

		/**
		 * A result that doesn't say through which lens it was made, and was taken for a
		 * person's.
		 */
		ASSUMED,

		/**
		 * A link with results that there was no room for.
		 */
		TOO_MANY,

		/**
		 * No link at all.
		 */
		NOTHING

	}

}
