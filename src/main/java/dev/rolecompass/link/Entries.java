package dev.rolecompass.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.rolecompass.link.MalformedLinkException.Problem;
import dev.rolecompass.quiz.Lens;

/**
 * The results that a link carries, in order.
 *
 * @param all at most {@value #MAX} results
 */
public record Entries(List<Entry> all) {

	/**
	 * The visitor's own result included.
	 */
	public static final int MAX = 12;

	public static final Entries NONE = new Entries(List.of());

	public Entries {
		all = List.copyOf(all);
		if (all.size() > MAX) {
			throw new MalformedLinkException(Problem.TOO_MANY_ENTRIES);
		}
	}

	public boolean hasRoom() {
		return this.all.size() < MAX;
	}

	/**
	 * Whether all results are seen through one lens.
	 */
	public boolean areOf(Lens lens) {
		return this.all.stream().allMatch((entry) -> entry.lens() == lens);
	}

	/**
	 * @throws MalformedLinkException if there is no room
	 */
	public Entries plus(Entry entry) {
		return new Entries(Stream.concat(this.all.stream(), Stream.of(entry)).toList());
	}

	/**
	 * @param index the position of the result to remove, from 0
	 */
	public Entries without(int index) {
		List<Entry> others = new ArrayList<>(this.all);
		others.remove(index);
		return new Entries(others);
	}

	/**
	 * Turns a person into a job, or a job into a person.
	 * @param index the position of the result, from 0
	 */
	public Entries switched(int index) {
		List<Entry> switched = new ArrayList<>(this.all);
		Entry entry = this.all.get(index);
		switched.set(index, entry.through(entry.lens().other()));
		return new Entries(switched);
	}

}
