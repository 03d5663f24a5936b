package dev.rolecompass.link;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Thrown when a URL isn't a link of ours. Says what is wrong without repeating the text.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class MalformedLinkException extends IllegalArgumentException {

	private final Problem problem;

	private final int position;

	/**
	 * Creates the exception.
	 * @param problem what is wrong
	 * @param position where, from 1; 0 if there is nothing to count
	 */
	MalformedLinkException(Problem problem, int position) {
		super(problem + " at " + position);
		this.problem = problem;
		this.position = position;
	}

	public MalformedLinkException(Problem problem) {
		this(problem, 0);
	}

	public Problem problem() {
		return this.problem;
	}

	/**
	 * Which answer, or which entry, is wrong.
	 * @return the position from 1, or 0 if there is nothing to count
	 */
	public int position() {
		return this.position;
	}

	/**
	 * What can be wrong with a link.
	 */
	public enum Problem {

		/**
		 * A letter that no topic has.
		 */
		UNKNOWN_TOPIC,

		/**
		 * A topic that is answered twice.
		 */
		REPEATED_TOPIC,

		/**
		 * More topics on an axis than complete it. A score over seven topics isn't one of
		 * those that a slug can tell apart.
		 */
		TOO_MANY_TOPICS,

		/**
		 * A letter without a valid answer.
		 */
		UNKNOWN_ANSWER,

		/**
		 * Anything but role, focus and position.
		 */
		UNKNOWN_RESULT,

		/**
		 * A role that contradicts its scores.
		 */
		CONTRADICTORY_RESULT,

		/**
		 * A lens that the quiz doesn't have.
		 */
		UNKNOWN_LENS,

		/**
		 * A language that the quiz isn't available in.
		 */
		UNKNOWN_LANGUAGE,

		/**
		 * An entry that can't be read.
		 */
		BROKEN_ENTRY,

		/**
		 * More entries than can be compared.
		 */
		TOO_MANY_ENTRIES,

		/**
		 * As many entries as can be compared, so that the visitor's own doesn't fit.
		 */
		NO_ROOM_LEFT,

		/**
		 * A card that doesn't exist, or whose design doesn't exist yet.
		 */
		UNKNOWN_CARD

	}

}
