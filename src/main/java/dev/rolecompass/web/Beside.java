package dev.rolecompass.web;

import java.util.Optional;

/**
 * What a result can be laid beside.
 *
 * @param compareUrl where it is compared: with the results carried along, else with
 * others to add
 * @param carried whether there are results carried along
 * @param checkUrl where the other lens is answered with this result carried along;
 * nothing where that was done already, or there is no room for one more
 */
record Beside(String compareUrl, boolean carried, Optional<String> checkUrl) {

	/**
	 * The message that offers the comparison.
	 * @return the key
	 */
	public String compareKey() {
		return this.carried ? "result.beside.carried" : "result.beside.compare";
	}

	public boolean hasCheckUrl() {
		return this.checkUrl.isPresent();
	}

}
