package dev.rolecompass.web.compare;

import java.util.Optional;

import dev.rolecompass.compare.Comparison;
import dev.rolecompass.compare.Comparison.Kind;
import dev.rolecompass.compare.Offers;
import dev.rolecompass.compare.Perspective;
import dev.rolecompass.compare.Standpoint;
import dev.rolecompass.web.MessageKeys;

/**
 * A comparison and how to look at it.
 *
 * @param perspective empty for the usual way
 */
record Reading(Comparison comparison, Optional<Perspective> perspective) {

	Kind kind() {
		return this.comparison.kind();
	}

	/**
	 * The name in message keys: that of the perspective, or of the kind of comparison.
	 */
	String name() {
		return this.perspective.map(MessageKeys::of).orElse(MessageKeys.of(kind()));
	}

	boolean isFrom(Perspective other) {
		return this.perspective.filter(other::equals).isPresent();
	}

	/**
	 * The key of the message with a result's letter in a sentence, such as "Job B".
	 */
	String labelKey() {
		return "compare.label." + ((kind() == Kind.OFFERS || isFrom(Perspective.TWO_JOBS)) ? "job" : "letter");
	}

	Standpoint standpoint(int index) {
		return this.comparison.standpoints().get(index);
	}

	/**
	 * The job or jobs that are compared with what a person wants.
	 */
	Offers offers() {
		return this.comparison.offers().orElseThrow();
	}

	Standpoint person() {
		return standpoint(offers().person());
	}

}
