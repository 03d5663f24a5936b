package dev.rolecompass.web.charter;

import java.util.Optional;

import dev.rolecompass.charter.Owner;
import dev.rolecompass.web.MessageKeys;

/**
 * The owner of a duty in words.
 *
 * @param owner empty if the duty wasn't answered
 */
record OwnerText(Optional<Owner> owner) {

	public String key() {
		return "charter.owner." + this.owner.map(MessageKeys::of).orElse("missing");
	}

	/**
	 * Whether the manager or the lead is among the owners, who may have names.
	 */
	public boolean isNamed() {
		return this.owner.filter((each) -> each == Owner.MANAGER || each == Owner.LEAD || each == Owner.BOTH)
			.isPresent();
	}

	/**
	 * The key of the message that says the same with names.
	 */
	public String namedKey() {
		return key() + ".named";
	}

}
