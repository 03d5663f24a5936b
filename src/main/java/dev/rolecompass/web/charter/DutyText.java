package dev.rolecompass.web.charter;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.Owner;
import dev.rolecompass.charter.Practices;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.PracticeText;

/**
 * A duty in words.
 *
 * @param owners who owns it: in one chart, or in each of two
 * @param practice how others do it; empty if too few of them say it, or where it would
 * only distract
 */
record DutyText(Duty duty, List<OwnerText> owners, Optional<PracticeText> practice) {

	/**
	 * @param charters the charts to take the owners from, in the order of columns
	 */
	static DutyText of(Duty duty, Charter... charters) {
		return new DutyText(duty,
				List.of(charters).stream().map((charter) -> new OwnerText(charter.owner(duty))).toList(),
				Optional.empty());
	}

	/**
	 * Adds how others do it.
	 */
	DutyText with(Practices practices) {
		return new DutyText(this.duty, this.owners, PracticeText.of(practices.of(this.duty)));
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
