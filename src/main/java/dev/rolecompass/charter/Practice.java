package dev.rolecompass.charter;

import java.util.List;
import java.util.Optional;

/**
 * How organisations that publish both roles split a duty.
 *
 * @param owners the owner in each organisation, empty if its texts don't say
 */
public record Practice(List<Optional<Owner>> owners) {

	/**
	 * Fewer organisations than this are no practice.
	 */
	private static final int ENOUGH = 6;

	public Practice {
		owners = List.copyOf(owners);
	}

	/**
	 * In how many organisations the texts say who owns the duty, or that it is open.
	 */
	public long said() {
		return this.owners.stream().flatMap(Optional::stream).count();
	}

	public long count(Owner owner) {
		return this.owners.stream().filter((each) -> each.equals(Optional.of(owner))).count();
	}

	/**
	 * Whether enough organisations say something for a figure.
	 */
	public boolean isEnough() {
		return said() >= ENOUGH;
	}

}
