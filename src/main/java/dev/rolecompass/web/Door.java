package dev.rolecompass.web;

/**
 * A situation that people arrive in: what they get, where to start, and an example of a
 * finished page.
 *
 * @param name its name in message keys
 * @param startUrl the first question of the path that starts here
 * @param exampleUrl the finished page of someone in this situation
 * @param forTeam whether it comes with a message that asks a team to answer the same
 * questions
 */
public record Door(String name, String startUrl, String exampleUrl, boolean forTeam) {

	/**
	 * The key of a text about the situation. The text {@code names} is the fragment of
	 * the example's URL.
	 */
	public String key(String part) {
		return "door." + this.name + "." + part;
	}

}
