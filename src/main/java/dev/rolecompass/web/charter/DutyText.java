package dev.rolecompass.web.charter;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.Owner;
import dev.rolecompass.web.MessageKeys;

/**
 * A duty in words.
 *
 * @param owners who owns it: in one chart, or in each of two
 */
record DutyText(Duty duty, List<OwnerText> owners) {

	/**
	 * @param charters the charts to take the owners from, in the order of columns
	 */
	static DutyText of(Duty duty, Charter... charters) {
		return new DutyText(duty,
				List.of(charters).stream().map((charter) -> new OwnerText(charter.owner(duty))).toList());
	}

	/**
	 * The key of a text about the duty: its {@code name}, or what to ask if it is
	 * {@code open} or owned by {@code both}.
	 */
	public String key(String part) {
		return "duty." + MessageKeys.of(this.duty) + "." + part;
	}

	/**
	 * The key of what two people ask each other who see it differently.
	 */
	public String questionKey() {
		boolean open = this.owners.stream().anyMatch((text) -> text.owner().equals(Optional.of(Owner.OPEN)));
		return key(open ? "open" : "both");
	}

}
