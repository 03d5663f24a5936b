package dev.rolecompass.charter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * How two people see the same team. Neither is right: swapping them changes nothing
 * except who said what.
 */
public record TwoCharters(Charter one, Charter other) {

	/**
	 * The duties on which both name the same owner.
	 */
	public List<Duty> agreed() {
		return both((owner, second) -> owner == second && owner != Owner.OPEN);
	}

	/**
	 * The duties that they see differently, including those that only one of them calls
	 * open.
	 */
	public List<Duty> different() {
		return both((owner, second) -> owner != second);
	}

	/**
	 * The duties that both call open.
	 */
	public List<Duty> open() {
		return both((owner, second) -> owner == second && owner == Owner.OPEN);
	}

	/**
	 * The duties that only one of them answered.
	 */
	public List<Duty> answeredOnce() {
		return Arrays.stream(Duty.values())
			.filter((duty) -> this.one.owner(duty).isPresent() != this.other.owner(duty).isPresent())
			.toList();
	}

	/**
	 * One chart of both: what they agree on, and everything else that either of them
	 * answered as open.
	 */
	public Charter merged() {
		Charter merged = Charter.NONE;
		for (Duty duty : Duty.values()) {
			Optional<Owner> owner = this.one.owner(duty);
			Optional<Owner> second = this.other.owner(duty);
			if (owner.isPresent() || second.isPresent()) {
				merged = merged.with(duty, owner.filter((each) -> second.equals(owner)).orElse(Owner.OPEN));
			}
		}
		return merged;
	}

	private List<Duty> both(BiPredicate<Owner, Owner> condition) {
		return Arrays.stream(Duty.values()).filter((duty) -> {
			Optional<Owner> owner = this.one.owner(duty);
			Optional<Owner> second = this.other.owner(duty);
			return owner.isPresent() && second.isPresent() && condition.test(owner.get(), second.get());
		}).toList();
	}

}
