package dev.rolecompass.charter;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who owns which duty in a team, as one or both of its leaders see it.
 *
 * @param owners the owners by duty, in the order of duties; a duty that wasn't answered
 * is left out
 */
public record Charter(SortedMap<Duty, Owner> owners) {

	public static final Charter NONE = new Charter(new TreeMap<>());

	public Charter {
		owners = Collections.unmodifiableSortedMap(new TreeMap<>(owners));
	}

	public static Charter of(Map<Duty, Owner> owners) {
		return new Charter(new TreeMap<>(owners));
	}

	/**
	 * Adds or replaces the owner of a duty.
	 */
	public Charter with(Duty duty, Owner owner) {
		SortedMap<Duty, Owner> changed = new TreeMap<>(this.owners);
		changed.put(duty, owner);
		return new Charter(changed);
	}

	public boolean isEmpty() {
		return this.owners.isEmpty();
	}

	/**
	 * The owner of a duty; empty if it wasn't answered.
	 */
	public Optional<Owner> owner(Duty duty) {
		return Optional.ofNullable(this.owners.get(duty));
	}

	/**
	 * The duties that the manager or the lead owns alone.
	 */
	public List<Duty> settled() {
		return this.owners.entrySet()
			.stream()
			.filter((entry) -> isSettled(entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	public List<Duty> ownedBy(Owner owner) {
		return this.owners.keySet().stream().filter((duty) -> this.owners.get(duty) == owner).toList();
	}

	/**
	 * The duties that weren't answered.
	 */
	public List<Duty> missing() {
		return Arrays.stream(Duty.values()).filter((duty) -> !this.owners.containsKey(duty)).toList();
	}

	private static boolean isSettled(Owner owner) {
		return owner == Owner.MANAGER || owner == Owner.LEAD;
	}

}
