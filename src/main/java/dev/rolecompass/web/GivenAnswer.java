package dev.rolecompass.web;

import java.util.Optional;

/**
 * An answer, given or to give.
 *
 * @param topic the topic's name
 * @param label the message that says how much
 * @param statement the statement that it is for; none in the middle or for a skip
 * @param effect how many points it moves the lean, whichever the direction
 * @param towards the message that names the role it moves towards; none where it doesn't
 * move
 * @param url where it can be changed
 */
record GivenAnswer(String topic, String label, Optional<String> statement, double effect, Optional<String> towards,
		String url) {

	public boolean hasStatement() {
		return this.statement.isPresent();
	}

	public boolean hasEffect() {
		return this.towards.isPresent();
	}

}
