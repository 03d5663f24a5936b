package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;

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

	/**
	 * Whether there is room for one more.
	 * @return {@code true} below {@value #MAX}
	 */
	public boolean hasRoom() {
		return this.all.size() < MAX;
	}

	/**
	 * Whether all results were made through one lens.
	 * @param lens the lens
	 * @return {@code true} if there is none of the other lens
	 */
	public boolean areOf(Lens lens) {
		return this.all.stream().allMatch((entry) -> entry.lens() == lens);
	}

	/**
	 * These results and one more.
	 * @param entry the result to add at the end
	 * @return the results
	 * @throws MalformedLinkException if there is no room for it
	 */
	public Entries plus(Entry entry) {
		return new Entries(Stream.concat(this.all.stream(), Stream.of(entry)).toList());
	}

	/**
	 * These results but one.
	 * @param index which one to leave out, from 0
	 * @return the results
	 */
	public Entries without(int index) {
		List<Entry> others = new ArrayList<>(this.all);
		others.remove(index);
		return new Entries(others);
	}

}
